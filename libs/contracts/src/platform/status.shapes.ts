export interface StatusResponse {
  readonly product: string;
  readonly version: string;
  readonly simulated: boolean;
  /** 協定世界時 */
  readonly now: string;
  /** デモの日付。実際の運用では null */
  readonly demonstrationDay: string | null;
}
