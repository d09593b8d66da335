import 'reflect-metadata';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Invitations } from './accounts/invitations.js';
import { type PasswordCost, PRODUCTION_COST } from './accounts/password-hashes.js';
import { AppModule } from './app.module.js';
import { Sessions } from './platform/auth/sessions.js';
import { randomId } from './platform/derived-id.js';
import { FrameworkLog } from './platform/framework-log.js';
import { serveApiDocument } from './platform/http/api-document.js';
import { acceptJsonOnly, BODY_LIMIT } from './platform/http/json-body.js';
import { checkRequests } from './platform/http/request-checks.js';
import { setSecurityHeaders } from './platform/http/security-headers.js';
import { endUnusedConnections } from './platform/http/unused-connections.js';
import { serveWebFiles } from './platform/http/web-files.js';
import type { Installation } from './platform/installation.js';
import { answerBadRequest } from './platform/problem/problem-filter.js';
import { type InstallationOptions, openInstallation } from './platform/open-installation.js';

export interface AppOptions extends InstallationOptions {
  /** `https://…` when people reach the server through a proxy that ends TLS. */
  readonly publicOrigin?: string;
  /** Address of that proxy: only then its word on the caller's address counts. */
  readonly trustedProxy?: string;
  readonly passwordCost?: PasswordCost;
  readonly webFolder?: string;
  /** `false`: the API alone, without the web application and the page of the API document. */
  readonly servesPages?: boolean;
  /** Beside the features of every server: a bench brings the route that it compares with. */
  readonly moreFeatures?: readonly Type[];
}

export interface App {
  readonly nest: NestFastifyApplication;
  /** Of the link `/invitation#<token>` that makes the first administrator; `null` once there is one. */
  readonly firstAdministratorToken: string | null;
  /** Lets requests in flight finish, then closes every store. */
  readonly close: () => Promise<void>;
}

/** Where the build leaves the web application, beside the compiled server. */
const WEB_FOLDER = join(import.meta.dirname, '../../../web');
const REQUEST_TIMEOUT_MS = 30_000;

function moduleOf(
  options: AppOptions,
  installation: Installation,
  secure: boolean,
): ReturnType<typeof AppModule.on> {
  const passwordCost = options.passwordCost ?? PRODUCTION_COST;
  const database = installation.accounts;
  const accounts = { database, passwordCost, secure, realTime: Date.now };
  return AppModule.on(installation, accounts, options.moreFeatures);
}

async function createNest(options: AppOptions, installation: Installation): Promise<NestFastifyApplication> {
  const secure = options.publicOrigin?.startsWith('https://') ?? false;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: randomId,
    trustProxy: options.trustedProxy ?? false,
    frameworkErrors: answerBadRequest,
  });
  const fastify = adapter.getInstance();
  acceptJsonOnly(fastify);
  const nest = await NestFactory.create<NestFastifyApplication>(
    moduleOf(options, installation, secure),
    adapter,
    { logger: new FrameworkLog(installation.log), bodyParser: false, abortOnError: false },
  );
  await fastify.register(cookie);
  await setSecurityHeaders(fastify, secure);
  checkRequests(fastify);
  endUnusedConnections(fastify);
  const servesPages = options.servesPages ?? true;
  if (servesPages) await serveWebFiles(fastify, options.webFolder ?? WEB_FOLDER);
  nest.setGlobalPrefix('api');
  serveApiDocument(nest, { sessionCookie: nest.get(Sessions).cookieName, withPage: servesPages });
  await nest.init();
  await fastify.ready();
  return nest;
}

/** The whole server, ready to listen or to be injected into. @throws CannotOpen */
export async function createApp(options: AppOptions): Promise<App> {
  const installation = await openInstallation(options);
  try {
    const nest = await createNest(options, installation);
    const invitation = await nest.get(Invitations).inviteFirstAdministrator();
    const close = async (): Promise<void> => {
      await nest.close();
      await installation.close();
    };
    return { nest, firstAdministratorToken: invitation?.token ?? null, close };
  } catch (error) {
    await installation.close();
    throw error;
  }
}
