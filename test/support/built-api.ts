import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export type Schemas = Readonly<Record<string, Schema>>;

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Schemas };
}

/** What `/api/docs-json` of today's sources says once they are built: without the build its schemas are empty. */
export async function builtApiDocument(): Promise<ApiDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagi-api-'));
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['test/support/say-api-document.mjs', folder],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    return JSON.parse(stdout) as ApiDocument;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
