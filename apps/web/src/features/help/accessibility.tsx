import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { accessibilityResult as result, accessibilityTexts as texts } from './labels.ja.js';

/** 方針 and 試験結果 in the words of JIS X 8341-3. */
export function AccessibilityPage() {
  return (
    <Page title={texts.title}>
      <Panel title={texts.policy}>
        <p>{texts.policyText}</p>
        <h3>{texts.scope}</h3>
        <p>{texts.scopeText}</p>
        <h3>{texts.outside}</h3>
        <p>{texts.outsideText}</p>
      </Panel>
      <Panel title={texts.result}>
        <p>
          <strong>{result.wording}</strong>
        </p>
        <p>{result.note}</p>
        <h3>{texts.how}</h3>
        <ul className="points">
          {texts.howPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={texts.known}>
        <p>{texts.knownText}</p>
      </Panel>
    </Page>
  );
}
