import type { RegisterStayRequest } from '@tsunagi/contracts';

export type Route = NonNullable<RegisterStayRequest['route']>;

/** 入院経路 */
export const routeNames: Readonly<Record<Route, string>> = {
  planned: '予定入院',
  emergency: '緊急入院',
  hospitalTransfer: '転院',
};
