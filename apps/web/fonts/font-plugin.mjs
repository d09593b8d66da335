import { fontFaces } from './faces.mjs';

const TYPES = { woff2: 'font/woff2', css: 'text/css; charset=utf-8' };

const linkTags = ({ sheet, first }) => [
  ...first.map((path) => ({
    tag: 'link',
    injectTo: 'head',
    attrs: { rel: 'preload', as: 'font', type: TYPES.woff2, href: `/${path}`, crossorigin: true },
  })),
  { tag: 'link', injectTo: 'head', attrs: { rel: 'stylesheet', href: `/${sheet}` } },
];

const giveFont = (faces) => async (request, response, next) => {
  const path = (request.url ?? '').split('?')[0].slice(1);
  const content = (await faces).files.get(path);
  if (!content) return next();
  response.setHeader('Content-Type', TYPES[path.split('.').at(-1)]);
  response.end(content);
};

/** The fonts of every text, cut from the files that print draws with; the same addresses in development. */
export function fonts() {
  let faces;
  return {
    name: 'tsunagi-fonts',
    buildStart() {
      faces ??= fontFaces();
    },
    configureServer(server) {
      faces ??= fontFaces();
      server.middlewares.use(giveFont(faces));
    },
    transformIndexHtml: async () => linkTags(await faces),
    async generateBundle() {
      for (const [fileName, source] of (await faces).files)
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
