import { Badge } from '../../../ui/badge.js';
import { moment, shortDate } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import { answers, channels, grades, panels, stayTexts as texts } from '../labels.ja.js';
import type { ToldDate } from '../stay.model.js';
import { toldDay } from '../words.ja.js';

export function ToldDatesView({ told }: { readonly told: readonly ToldDate[] }) {
  return (
    <Panel title={panels.told}>
      {told.length === 0 ? (
        <p>{texts.noneTold}</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">連絡した日時</th>
              <th scope="col">伝えた日</th>
              <th scope="col">相手</th>
              <th scope="col">返答</th>
            </tr>
          </thead>
          <tbody>
            {told.map((each) => (
              <ToldRow key={each.announcementId} told={each} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function ToldRow({ told }: { readonly told: ToldDate }) {
  return (
    <tr>
      <td className="number">{moment(told.announcedAt)}</td>
      <td>
        <span className="line-part">
          <strong className="whole-days">{toldDay(told)}</strong>
          <span className="small quiet">{grades[told.grade]}</span>
        </span>
      </td>
      <td>
        <span className="line-part">
          {told.officeName}
          <span className="small quiet">{channels[told.channel]}</span>
        </span>
      </td>
      <td>
        <Answer told={told} />
      </td>
    </tr>
  );
}

function Answer({ told }: { readonly told: ToldDate }) {
  if (told.answer === null || told.acknowledgedAt === null) {
    return <span>{told.receiptConfirmedAt ? '受領を確認済み' : '未確認'}</span>;
  }
  const earliest = told.earliestOn ? `最も早くて${shortDate(told.earliestOn)}` : null;
  const said = [told.acknowledgedByName, moment(told.acknowledgedAt)].filter(Boolean).join(' ');
  return (
    <span className="line-part">
      <Badge tone={told.answer === 'possible' ? 'good' : 'care'} text={answers[told.answer]} />
      {(earliest ?? told.answerReason) && (
        <span className="small">{[earliest, told.answerReason].filter(Boolean).join('。')}</span>
      )}
      <span className="small quiet">{said}</span>
    </span>
  );
}
