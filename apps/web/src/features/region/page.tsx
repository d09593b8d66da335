import {
  indicatorHiding,
  indicatorKindNames,
  type IndicatorsResponse,
  indicatorYardstick,
} from '@tsunagi/contracts';
import { useToday } from '../../platform/today.js';
import { useLoaded } from '../../platform/use-loaded.js';
import { replaceAddress, useQueryOfAddress } from '../../ui/address.js';
import { fullDate } from '../../ui/japanese-date.js';
import { Link } from '../../ui/link.js';
import { LoadedView } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { FigureView } from './figure.view.js';
import { FilterView } from './filter.view.js';
import { findIndicators } from './indicators.api.js';
import { addressOf, sightOf } from './indicators.model.js';
import { monthName, regionTexts as texts } from './labels.ja.js';
import { MeasuresView } from './measures.view.js';

/** First page of the region's coordinator. */
export function RegionPage() {
  const today = useToday();
  const { from, to, kind } = sightOf(useQueryOfAddress(), today);
  const [loaded, retry] = useLoaded(['indicators', from, to], () => findIndicators(from, to));
  return (
    <Page title={texts.title} lead={<p className="quiet">{texts.lead}</p>}>
      <FilterView
        sight={{ from, to, kind }}
        today={today}
        onChange={(sight) => replaceAddress(addressOf(sight))}
      />
      <p className="print-only">{`${texts.period(monthName(from), monthName(to))} ${indicatorKindNames[kind]}`}</p>
      <LoadedView loaded={loaded} onRetry={retry}>
        {(body) => (
          <div className="stack">
            <NowView body={body} />
            <Yardstick />
            <MeasuresView body={body} kind={kind} />
          </div>
        )}
      </LoadedView>
    </Page>
  );
}

function Yardstick() {
  return (
    <Panel title={texts.yardstick}>
      <p>{indicatorYardstick}</p>
      <p>{indicatorHiding}</p>
    </Panel>
  );
}

function NowView({ body }: { readonly body: IndicatorsResponse }) {
  const lines = body.now.rows.map(({ kind, cells }) => ({ name: indicatorKindNames[kind], cells }));
  return (
    <Panel title={texts.now}>
      <FigureView
        title={texts.asOn(fullDate(body.asOn))}
        definition={texts.nowSupport}
        firstColumn={texts.kindColumn}
        lines={lines}
      />
      <p className="screen-only">
        <Link to="/watch">{texts.watch}</Link>
      </p>
    </Panel>
  );
}
