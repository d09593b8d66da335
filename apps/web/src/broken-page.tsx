import { Component, type ReactNode } from 'react';
import { appTexts as texts } from './labels.ja.js';
import { Page } from './ui/page.js';

/** The way on when a page fails to draw. */
export class BrokenPage extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Page title={texts.brokenTitle} narrow>
        <p>{texts.broken}</p>
      </Page>
    );
  }
}
