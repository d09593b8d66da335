import { Component, type ReactNode } from 'react';
import { appTexts as texts } from './labels.ja.js';
import { Button } from './ui/button.js';
import { Page } from './ui/page.js';

interface Shown {
  readonly isBroken: boolean;
  /** A part of the application could not be fetched: a newer version may have been installed. */
  readonly isOutdated: boolean;
}

const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message);

/** The way on when a page fails to draw. Give it the address as `key`: another page is another try. */
export class BrokenPage extends Component<{ readonly children: ReactNode }, Shown> {
  override state: Shown = { isBroken: false, isOutdated: false };

  static getDerivedStateFromError(error: unknown): Shown {
    return { isBroken: true, isOutdated: isMissingPart(error) };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    const { isOutdated } = this.state;
    return (
      <Page title={isOutdated ? texts.outdatedTitle : texts.brokenTitle} narrow>
        <p>{isOutdated ? texts.outdated : texts.broken}</p>
        <div className="row">
          <Button onPress={() => window.location.reload()}>{texts.reload}</Button>
          <a href="/">{texts.toFirstPage}</a>
        </div>
      </Page>
    );
  }
}
