import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { PRODUCT_NAME, PRODUCT_VERSION } from '../product.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];

interface ApiDocumentOptions {
  readonly sessionCookie: string;
  readonly withPage: boolean;
}

const header = (name: string, description: string): Parameter => ({
  ...{ name, in: 'header', required: false, description },
  schema: { type: 'string' },
});

const WRITING: readonly Parameter[] = [
  header('Idempotency-Key', '同じ操作を二度送っても一度だけ記録する(1〜128文字)'),
  header('If-Match', '読み込んだときの ETag。ほかの人が先に更新していれば 412 を答える'),
];
const READING: readonly Parameter[] = [
  header(
    'Tsunagi-Position',
    '書き込みの答えにあった位置。反映を一秒まで待ち、間に合わなければ「反映中」と答える',
  ),
];

const text = { type: 'string' };
const PROBLEM = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    ...{ type: text, title: text, status: { type: 'integer' }, detail: text, code: text, traceId: text },
    errors: { type: 'array', items: { type: 'object', properties: { field: text, message: text } } },
  },
};
const PROBLEM_ANSWER = {
  description: '受け付けられないときの答え',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function describe(operation: Operation | undefined, parameters: readonly Parameter[]): void {
  if (!operation) return;
  operation.parameters = [...(operation.parameters ?? []), ...parameters];
  operation.responses = { ...operation.responses, default: PROBLEM_ANSWER };
}

/** What holds for every route and no controller says. */
function completed(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    describe(path.get, READING);
    for (const operation of [path.post, path.put, path.patch, path.delete]) describe(operation, WRITING);
  }
  const schemas = { ...document.components?.schemas, Problem: PROBLEM };
  return { ...document, components: { ...document.components, schemas } };
}

/** OpenAPI: a page at /api/docs, the document at /api/docs-json. */
export function serveApiDocument(
  nest: NestFastifyApplication,
  { sessionCookie, withPage }: ApiDocumentOptions,
): void {
  const description = new DocumentBuilder()
    .setTitle(PRODUCT_NAME)
    .setVersion(PRODUCT_VERSION)
    .setDescription('書き込みはすべて JSON。時刻は協定世界時、日付は日本の暦日(YYYY-MM-DD)。')
    .addCookieAuth(sessionCookie)
    .addSecurityRequirements('cookie')
    .build();
  const create = (): OpenAPIObject => completed(SwaggerModule.createDocument(nest, description));
  SwaggerModule.setup('api/docs', nest, create, { ui: withPage });
}
