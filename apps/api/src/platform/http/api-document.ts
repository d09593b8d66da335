import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { PRODUCT_NAME, PRODUCT_VERSION } from '../product.js';

interface ApiDocumentOptions {
  readonly sessionCookie: string;
  readonly withPage: boolean;
}

/** OpenAPI: a page at /api/docs, the document at /api/docs-json. */
export function serveApiDocument(
  nest: NestFastifyApplication,
  { sessionCookie, withPage }: ApiDocumentOptions,
): void {
  const description = new DocumentBuilder()
    .setTitle(PRODUCT_NAME)
    .setVersion(PRODUCT_VERSION)
    .addCookieAuth(sessionCookie)
    .build();
  SwaggerModule.setup('api/docs', nest, () => SwaggerModule.createDocument(nest, description), {
    ui: withPage,
  });
}
