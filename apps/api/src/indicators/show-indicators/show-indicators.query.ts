import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { civilDateInJapan } from '@tsunagi/domain';
import {
  type AdmissionCohort,
  type FlagCohort,
  listAdmissionCohorts,
  listDischargeFlags,
  listMessageCohorts,
  listOpenFlags,
  type MessageCohort,
  ReadModelStore,
} from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { regionCalendarOn } from '../../platform/calendar/index.js';
import { Clock } from '../../platform/clock.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import { firstWordsOf, flagsOf, Taken } from '../figures.js';
import { alone, onward, twofold } from '../protection/circulations.js';
import { publish } from '../protection/publish.js';
import type { IndicatorFigureResponse, IndicatorsResponse } from './indicators.response.js';
import { daysOf, monthOf, monthsOf } from './months.js';
import type { ShowIndicatorsRequest } from './show-indicators.request.js';

export class ShowIndicators extends Query<IndicatorsResponse> {
  constructor(
    readonly request: ShowIndicatorsRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

interface Counted {
  readonly admissions: readonly AdmissionCohort[];
  readonly messages: readonly MessageCohort[];
  readonly flags: readonly FlagCohort[];
}

/** Numbers of different months never make up one total, so that no period can be taken off another. */
function figuresOf({ admissions, messages, flags }: Counted, month: string): IndicatorFigureResponse[] {
  const calendar = regionCalendarOn(`${month}-15`);
  const firstWords = firstWordsOf(
    admissions.filter(({ admittedOn }) => monthOf(admittedOn) === month),
    calendar,
  );
  const sent = messages.filter(({ sentOn }) => monthOf(sentOn) === month);
  const hospital = new Taken('hospital', sent, calendar);
  const careOffice = new Taken('careOffice', sent, calendar);
  const flag = flagsOf(flags.filter(({ dischargedOn }) => dischargedOn?.startsWith(month)));
  return [
    ...publish(alone(flag), [flag]),
    ...publish(onward(firstWords.hospital, 'notYet', firstWords.careOffice), [
      ...[firstWords.hospital, firstWords.careOffice],
    ]),
    ...[hospital, careOffice].flatMap(({ receipt, confirmation, reply }) => [
      ...publish(twofold(receipt, confirmation), [receipt, confirmation]),
      ...publish(alone(reply), [reply]),
    ]),
  ];
}

@QueryHandler(ShowIndicators)
export class ShowIndicatorsHandler implements IQueryHandler<ShowIndicators> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 400 */
  async execute({ request, actor }: ShowIndicators): Promise<IndicatorsResponse> {
    const { query } = this.readModels;
    const scope = scopeOf(actor);
    const asOn = civilDateInJapan(this.clock.now());
    const months = monthsOf(request, asOn);
    const range = daysOf(months);
    const counted = {
      admissions: await listAdmissionCohorts(query, scope, range),
      messages: await listMessageCohorts(query, scope, range),
      flags: await listDischargeFlags(query, scope, range),
    };
    const open = flagsOf(await listOpenFlags(query, scope));
    const [now = { measure: 'flag', side: 'both', rows: [] }] = publish(alone(open), [open]);
    return {
      ...{ from: months.at(-1) ?? '', to: months[0] ?? '', asOn, now },
      months: months.map((month) => ({ month, figures: figuresOf(counted, month) })),
    };
  }
}
