import type { LiveChangeResponse, LiveNoticeResponse } from '@tsunagi/contracts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** The server says something every 15 seconds. */
const SILENCE_MS = 40_000;
const FAREWELLS = ['closing', 'ended', 'crowded'] as const;

type Farewell = (typeof FAREWELLS)[number];
type Timer = ReturnType<typeof setTimeout>;

export interface LiveEars {
  /** `false` while the connection is being made anew. */
  readonly onState: (isLive: boolean) => void;
  readonly onChange: (changes: readonly LiveChangeResponse[]) => void;
  /** Too much was missed: everything is to be read again. */
  readonly onReload: () => void;
  readonly onEnded: () => void;
}

/** One connection that tells what has changed; made anew, each time a little later, when it breaks. */
export class LiveConnection {
  private source: EventSource | null = null;
  private retry: Timer | undefined;
  private watch: Timer | undefined;
  private failures = 0;
  private isClosed = false;

  /** @param position from where on to listen; `null`: from now on. */
  constructor(
    private position: string | null,
    private readonly ears: LiveEars,
  ) {}

  open(): void {
    if (this.isClosed || this.source) return;
    clearTimeout(this.retry);
    const query = this.position === null ? '' : `?after=${this.position}`;
    const source = new EventSource(`/api/live${query}`);
    this.source = source;
    this.listen(source);
    this.beat();
  }

  close(): void {
    this.isClosed = true;
    this.drop();
    clearTimeout(this.retry);
  }

  private listen(source: EventSource): void {
    const on = (event: string, hear: (notice: LiveNoticeResponse) => void): void =>
      source.addEventListener(event, (message) => {
        this.beat();
        const notice = JSON.parse((message as MessageEvent<string>).data) as LiveNoticeResponse;
        this.position = notice.position ?? this.position;
        hear(notice);
      });
    on('ready', () => this.reached());
    on('reload', () => {
      this.reached();
      this.ears.onReload();
    });
    on('change', ({ changes }) => this.ears.onChange(changes));
    for (const farewell of FAREWELLS) on(farewell, () => this.left(farewell));
    source.addEventListener('beat', () => this.beat());
    source.addEventListener('error', () => this.lost());
  }

  private reached(): void {
    this.failures = 0;
    this.ears.onState(true);
  }

  private beat(): void {
    clearTimeout(this.watch);
    this.watch = setTimeout(() => this.lost(), SILENCE_MS);
  }

  /** Another page of the same browser took the place: this one comes back when somebody looks at it. */
  private left(farewell: Farewell): void {
    if (farewell === 'ended') this.ears.onEnded();
    if (farewell !== 'crowded') {
      this.lost();
      return;
    }
    this.drop();
    this.ears.onState(false);
    window.addEventListener('focus', () => this.open(), { once: true });
  }

  private lost(): void {
    this.drop();
    if (this.isClosed) return;
    this.ears.onState(false);
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.failures++);
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.open(), pause * (0.75 + Math.random() / 2));
  }

  private drop(): void {
    clearTimeout(this.watch);
    this.source?.close();
    this.source = null;
  }
}
