import { Injectable, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/internal';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { RIGHTS } from './rights.js';

/** Refuses to start while a route says nothing about who may call it. */
@Injectable()
export class DeclaredRights implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const missing = this.discovery.getControllers().flatMap(({ metatype }) => this.undeclared(metatype));
    if (missing.length > 0) throw new Error(`routes without @Roles or @Public: ${missing.join(', ')}`);
  }

  private undeclared(controller: unknown): string[] {
    if (typeof controller !== 'function') return [];
    const prototype = controller.prototype as Record<string, unknown>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
      const rights: unknown = this.reflector.getAllAndOverride(RIGHTS, [
        handler as never,
        controller as never,
      ]);
      return rights === undefined ? [`${controller.name}.${name}`] : [];
    });
  }
}
