import type { DocumentValues } from '@tsunagi/contracts';
import { type Store, storeOf } from '../../store.js';
import {
  changesIn,
  type Draft,
  type EditedDocument,
  maySave,
  settled,
  unsavedPaths,
  withInput,
} from './draft.model.js';
import type { Input } from '../input.model.js';
import { type Choice, merged, picked, tidied, withRefused, withSaved, withUnderway } from './merge.model.js';

/** How one saving ended. */
export type Outcome =
  | { readonly kind: 'saved'; readonly revision: number }
  /** Somebody else has written to the document since. */
  | { readonly kind: 'stale' }
  /** No answer, or one that says to try again. */
  | { readonly kind: 'away' }
  | {
      readonly kind: 'refused';
      readonly message: string;
      /** By path. */
      readonly fields: Readonly<Record<string, string>>;
    };

export interface SectionChanges {
  readonly section: string;
  readonly values: DocumentValues;
}

/** What the editing needs of the server; neither rejects. */
export interface DocumentServer {
  readonly save: (changes: SectionChanges, revision: number, isLeaving: boolean) => Promise<Outcome>;
  /** `null`: not reached. */
  readonly reread: () => Promise<EditedDocument | null>;
}

export type Saving =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'away' }
  | { readonly kind: 'refused'; readonly message: string };

export interface Editing {
  readonly draft: Draft;
  readonly saving: Saving;
  /** Milliseconds; `null` before the first saving. */
  readonly savedAt: number | null;
  /** Taken over from somebody else while the page was open. */
  readonly adopted: readonly string[];
}

const AUTOSAVE_MS = 30_000;
const RETRIES_MS = [2_000, 4_000, 8_000, 16_000, 30_000, 60_000];
/** Somebody who writes without pause makes every saving stale: then it is tried again later. */
const REREADS = 3;

/** The refusal is about fields of these changes: the others can still be saved. */
const names = (
  { fields }: { readonly fields: Readonly<Record<string, string>> },
  { values }: SectionChanges,
) => Object.keys(fields).some((path) => Object.hasOwn(values, path));

/** One document on one page: what was typed, until the server has it. Nothing of it is kept outside memory. */
export class DocumentEditing {
  readonly store: Store<Editing>;
  private isComposing = false;
  private isRunning = false;
  private isWanted = false;
  private isStopped = false;
  /** The time has come while the input method was at work. */
  private isDue = false;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly server: DocumentServer,
    draft: Draft,
    private readonly now: () => number = Date.now,
  ) {
    this.store = storeOf<Editing>({ draft, saving: { kind: 'quiet' }, savedAt: null, adopted: [] });
  }

  get draft(): Draft {
    return this.store.get().draft;
  }

  get hasUnsaved(): boolean {
    return unsavedPaths(this.draft).length > 0;
  }

  /** Unsaved, and not because the time has not come yet. */
  get isAtRisk(): boolean {
    const { saving, draft } = this.store.get();
    const isHeld = saving.kind !== 'quiet';
    return this.hasUnsaved && (isHeld || unsavedPaths(draft).some((path) => !maySave(draft, path)));
  }

  type(path: string, input: Input): void {
    this.show({ draft: withInput(this.draft, path, input) });
    this.saveIn(AUTOSAVE_MS);
  }

  leaveField(path: string): void {
    this.show({ draft: settled(this.draft, path) });
  }

  leaveSection(): void {
    this.show({ draft: tidied(this.draft), adopted: [] });
    void this.save();
  }

  choose(choices: Readonly<Record<string, Choice>>): void {
    const draft = Object.entries(choices).reduce(
      (decided, [path, choice]) => picked(decided, path, choice),
      this.draft,
    );
    this.show({ draft });
    void this.save();
  }

  /** The input method is at work: what stands there is half a word. */
  compose(isComposing: boolean): void {
    this.isComposing = isComposing;
    if (!isComposing && this.isDue) void this.save();
  }

  /** A newer answer of the server, asked for or not. */
  receive(document: EditedDocument): void {
    const { draft, adopted } = merged(this.draft, document);
    this.show({ draft, adopted: [...new Set([...this.store.get().adopted, ...adopted])] });
  }

  /** The page is hidden or closed: what can be said goes out at once. */
  leavePage(): void {
    void this.save(true);
  }

  /** The server is back: no reason to wait. */
  tryAgain(): void {
    if (this.store.get().saving.kind === 'away') void this.save();
  }

  /** Somebody else sits down: nothing is sent any more. */
  stop(): void {
    this.isStopped = true;
    this.cancel();
  }

  /** Saves every section that has something to save; asked for while it runs, it runs once more. */
  async save(isLeaving = false): Promise<void> {
    this.isWanted = true;
    if (this.isRunning || this.isStopped) return;
    this.isRunning = true;
    while (this.isWanted && !this.isStopped) {
      this.isWanted = false;
      this.cancel();
      await this.saveAll(isLeaving);
    }
    this.isRunning = false;
  }

  private async saveAll(isLeaving: boolean): Promise<void> {
    const done = new Set<string>();
    let rereads = 0;
    for (let next = this.next(done); next !== null; next = this.next(done)) {
      const outcome = await this.send(next, isLeaving);
      if (outcome.kind === 'saved') done.add(next.section);
      else if (outcome.kind === 'refused' && !names(outcome, next)) return this.stopAt(outcome);
      else if (outcome.kind === 'away') return this.waitForServer();
      else if (outcome.kind === 'stale' && !(await this.mayGoOn(rereads++))) return this.waitForServer();
    }
    this.tries = 0;
    this.show({ saving: { kind: 'quiet' } });
  }

  private async mayGoOn(rereads: number): Promise<boolean> {
    const sheet = rereads === REREADS ? null : await this.server.reread();
    if (sheet !== null) this.receive(sheet);
    return sheet !== null;
  }

  private next(done: ReadonlySet<string>): SectionChanges | null {
    if (this.isStopped) return null;
    for (const { id } of this.draft.catalogue.sections) {
      const values = done.has(id) ? {} : changesIn(this.draft, id);
      if (Object.keys(values).length > 0) return { section: id, values };
    }
    return null;
  }

  private async send(changes: SectionChanges, isLeaving: boolean): Promise<Outcome> {
    const { revision } = this.draft.base;
    this.show({ draft: withUnderway(this.draft, changes.values), saving: { kind: 'saving' } });
    const outcome = await this.server.save(changes, revision, isLeaving);
    if (outcome.kind === 'saved') {
      const draft = withSaved(this.draft, changes.values, outcome.revision);
      this.show({ draft, savedAt: this.now() });
    }
    if (outcome.kind === 'refused') {
      this.show({ draft: withRefused(this.draft, changes.values, outcome.fields) });
    }
    return outcome;
  }

  private stopAt({ message }: { readonly message: string }): void {
    this.show({ saving: { kind: 'refused', message } });
  }

  private waitForServer(): void {
    this.show({ saving: { kind: 'away' } });
    const delay = RETRIES_MS[Math.min(this.tries++, RETRIES_MS.length - 1)] ?? AUTOSAVE_MS;
    this.cancel();
    this.saveIn(delay);
  }

  private saveIn(delay: number): void {
    if (this.isStopped) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.isDue = true;
      if (!this.isComposing) void this.save();
    }, delay);
  }

  private cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.isDue = false;
  }

  private show(change: Partial<Editing>): void {
    this.store.set({ ...this.store.get(), ...change });
  }
}
