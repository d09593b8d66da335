import { preparationStatusNames } from '@tsunagi/contracts';
import { preparationTones } from '../../../platform/preparation-tone.js';
import { Badge } from '../../../ui/badge.js';
import { Facts } from '../../../ui/facts.js';
import { shortDate } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import { panels, stayTexts as texts } from '../labels.ja.js';
import type { PreparationLine } from '../stay.model.js';

type Fact = readonly [string, string];

function factsOf(line: PreparationLine): readonly Fact[] {
  const facts: Fact[] = [];
  if (line.usableDays !== null) facts.push(['使える営業日', `${line.usableDays}日`]);
  if (line.requiredStandard !== null) {
    facts.push(['必要な営業日', `${line.requiredStandard}日(最低${line.requiredMinimum}日)`]);
  }
  if (line.noticeNeededBy)
    facts.push(['この退院日に間に合う連絡日', `${shortDate(line.noticeNeededBy)}まで`]);
  if (line.sufficientOn) facts.push(['いまの連絡で足りる退院日', `${shortDate(line.sufficientOn)}から`]);
  if (line.ruleId) facts.push(['根拠', `${line.ruleId} 第${line.ruleVersion}版`]);
  return facts;
}

export function PreparationView({ preparation }: { readonly preparation: PreparationLine | null }) {
  const status = preparation?.status;
  return (
    <Panel title={panels.preparation}>
      {preparation && status ? (
        <>
          <div>
            <Badge tone={preparationTones[status]} text={preparationStatusNames[status]} />
          </div>
          <p>{preparation.sentence}</p>
          <Facts facts={factsOf(preparation)} />
        </>
      ) : (
        <p>{texts.notAssessed}</p>
      )}
    </Panel>
  );
}
