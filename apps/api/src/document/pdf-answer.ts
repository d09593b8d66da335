import { applyDecorators, Header } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';

/** A PDF may stand in a frame of our own pages; nothing keeps a copy of it. */
export const PdfAnswer = (): MethodDecorator =>
  applyDecorators(
    Header('Cache-Control', 'no-store'),
    Header('Content-Security-Policy', "frame-ancestors 'self'"),
    Header('X-Frame-Options', 'SAMEORIGIN'),
    ApiProduces('application/pdf'),
  );
