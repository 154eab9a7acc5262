import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { MessagePage } from './message-page.tsx';
import { t } from './screens.messages.ts';

/** What is shown when a screen can not be drawn or its code did not arrive. Nothing typed is lost: it is on the device. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <MessagePage
        title={t('broken')}
        actions={
          <Button variant="primary" onClick={() => location.reload()}>
            {t('reload')}
          </Button>
        }
      >
        <p>{t('brokenHint')}</p>
      </MessagePage>
    );
  }
}
