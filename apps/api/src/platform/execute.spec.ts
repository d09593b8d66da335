import { organisation, type OrganisationCommand, type OrganisationProfile } from '@tsunagi/domain';
import { type Journal, openJournal, WrongExpectedRevision } from '@tsunagi/event-store';
import * as ids from '../../../../test/support/ids-of-the-region.js';
import { aDataFolder, MASTER_KEY, removeFolder } from '../../../../test/support/journal.js';
import type { CommandContext } from './command/command-context.js';
import { StaleRevision } from './command/stale-revision.js';
import { Execution } from './execute.js';

const profile: OrganisationProfile = {
  ...{ name: '汐凪市立病院', kana: null, officialNumber: null, postalCode: null, address: null },
  ...{ town: null, tel: null, fax: null },
};
const occurredAt = '2026-11-02T00:00:00.000Z';
const register: OrganisationCommand = {
  type: 'RegisterOrganisation',
  ...{ organisationId: ids.HOSPITAL, regionId: ids.REGION, kind: 'hospital', profile, occurredAt },
};
const rename = (name: string): OrganisationCommand => ({
  type: 'CorrectOrganisationProfile',
  ...{ profile: { name }, occurredAt },
});
const join: OrganisationCommand = {
  type: 'AddStaffMember',
  ...{ staffId: ids.NURSE, role: 'ward', name: '菅原 渚', kana: null, occurredAt },
};

const by = (commandId: string, change: Partial<CommandContext> = {}): CommandContext => ({
  ...{ actor: ids.NURSE, organisationId: ids.HOSPITAL, regionId: ids.REGION },
  ...{ commandId, commandMac: 'mac', correlationId: commandId, causationId: null },
  ...{ expectedRevision: null, now: '2026-11-02T00:00:01.000Z' },
  ...change,
});

describe('execution', () => {
  let folder: string;
  let journal: Journal;
  let execution: Execution;

  const execute = (command: OrganisationCommand, context: CommandContext): ReturnType<Execution['execute']> =>
    execution.execute(organisation, ids.HOSPITAL, command, context);
  const history = async (): Promise<readonly string[]> =>
    (await journal.load(`organisation-${ids.HOSPITAL}`)).events.map(({ event }) => event.type);

  beforeEach(async () => {
    folder = await aDataFolder();
    journal = await openJournal({ folder, masterKey: MASTER_KEY, simulated: false });
    execution = new Execution(journal);
    await execute(register, by('register'));
  });
  afterEach(async () => {
    await journal.close();
    await removeFolder(folder);
  });

  it('appends what was decided and answers with revision and position', async () => {
    const written = await execute(rename('汐凪病院'), by('rename'));
    expect(written).toEqual({ revision: 1, position: await journal.head() });
  });

  it('writes nothing for a wish that is already true', async () => {
    const written = await execute(rename(profile.name), by('rename'));
    expect(written.revision).toBe(0);
    expect(await history()).toEqual(['OrganisationRegistered']);
  });

  it('answers a repeated command with what it wrote, even after others wrote', async () => {
    const first = await execute(rename('一'), by('rename'));
    await execute(rename('二'), by('later'));
    expect(await execute(rename('一'), by('rename', { expectedRevision: 0 }))).toEqual(first);
    expect(await history()).toHaveLength(3);
  });

  it('one command sent ten times at once is one event', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => execute(rename('一'), by('rename'))));
    expect(new Set(answers.map(({ revision }) => revision))).toEqual(new Set([1]));
    expect(await history()).toHaveLength(2);
  });

  it('an idempotency key reused for another body is refused', async () => {
    await execute(rename('一'), by('rename'));
    const reused = execute(rename('二'), by('rename', { commandMac: 'other' }));
    await expect(reused).rejects.toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('starts over on a conflict when the caller named no revision', async () => {
    const both = [execute(rename('一'), by('one')), execute(join, by('two'))];
    const revisions = (await Promise.all(both)).map(({ revision }) => revision);
    expect(new Set(revisions)).toEqual(new Set([1, 2]));
  });

  it('gives up after three repetitions', async () => {
    const many = Array.from({ length: 9 }, (_, number) =>
      execute(rename(String(number)), by(String(number))),
    );
    const outcomes = await Promise.allSettled(many);
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost.length).toBeGreaterThan(0);
    for (const { reason } of lost) expect(reason).toBeInstanceOf(WrongExpectedRevision);
  });

  it('a stale If-Match is the caller’s to resolve', async () => {
    await execute(rename('一'), by('one'));
    const stale = execute(rename('二'), by('two', { expectedRevision: 0 }));
    await expect(stale).rejects.toEqual(new StaleRevision(1));
  });

  it('two callers with the same If-Match: one writes, the other is stale', async () => {
    const both = ['一', '二'].map((name) => execute(rename(name), by(name, { expectedRevision: 0 })));
    const outcomes = await Promise.allSettled(both);
    const reasons = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
    );
    expect(reasons).toEqual([new StaleRevision(1)]);
  });

  it('the owner of a stream stays whoever founded it', async () => {
    await execute(rename('一'), by('one', { organisationId: ids.OFFICE, regionId: ids.OTHER_REGION }));
    const { events } = await journal.load(`organisation-${ids.HOSPITAL}`);
    expect(events[1]?.metadata).toMatchObject({
      organisationId: ids.OFFICE,
      owner: { organisationId: ids.HOSPITAL, regionId: ids.REGION },
    });
  });
});
