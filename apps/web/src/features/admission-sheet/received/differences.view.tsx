import type { SheetResponse } from '@tsunagi/contracts';
import { LoadedView } from '../../../ui/loaded.js';
import { Panel } from '../../../ui/panel.js';
import { editionOf } from '../editions.js';
import { receivedTexts as texts, sheetTexts } from '../labels.ja.js';
import { type Difference, differencesOf, versionBefore } from '../sheet.model.js';
import { useVersion } from '../sheet.reads.js';

interface DifferencesViewProps {
  readonly sheet: SheetResponse;
  readonly version: number;
}

/** What 第2報 says otherwise than the one that was read before. */
export function DifferencesView({ sheet, version }: DifferencesViewProps) {
  const before = versionBefore(sheet.versions, version);
  if (before === null) return null;
  return <Compared sheet={sheet} before={before.version} />;
}

function Compared({ sheet, before }: { readonly sheet: SheetResponse; readonly before: number }) {
  const [loaded, reload] = useVersion(sheet.id, before);
  return (
    <Panel title={texts.differences(before)}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ values }) => (
          <DifferenceList differences={differencesOf(editionOf(sheet.edition), values, sheet.values)} />
        )}
      </LoadedView>
    </Panel>
  );
}

function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return <p>{texts.noDifference}</p>;
  return (
    <table className="table differences">
      <thead>
        <tr>
          <th scope="col">{texts.changed}</th>
          <th scope="col">{texts.before}</th>
          <th scope="col">{texts.after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, before, after }) => (
          <tr key={field.path}>
            <th scope="row">{field.label}</th>
            <Said label={texts.before} text={before} />
            <Said label={texts.after} text={after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On a phone the head of the table is gone: each cell says which it is. */
function Said({ label, text }: { readonly label: string; readonly text: string | null }) {
  return (
    <td className="as-written">
      <span className="only-narrow quiet">{`${label}: `}</span>
      {text ?? sheetTexts.blank}
    </td>
  );
}
