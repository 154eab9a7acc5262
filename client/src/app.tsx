import { type ComponentType, lazy, Suspense } from 'react';
import { type Route, useRoute } from './router.ts';
import { CrashGuard } from './screens/crash-guard.tsx';
import { FrontScreen } from './screens/front/front.tsx';
import { Nowhere } from './screens/nowhere.tsx';
import { Opening } from './screens/opening.tsx';
import { seatPart } from './screens/seat-part.ts';
import { SkipLink } from './screens/skip-link.tsx';
import { LiveAnnouncer } from './ui/live-announcer.tsx';
import { ToastRegion } from './ui/toast-region.tsx';

const StartScreen = lazy(async () => ({ default: (await import('./screens/start/start.tsx')).StartScreen }));
const SeatScreen = seatPart.Part;
const Gallery: ComponentType = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./gallery/gallery.tsx')).Gallery }))
  : Nowhere;

export function App() {
  const route = useRoute();
  return (
    <>
      <SkipLink />
      <CrashGuard>
        <Suspense fallback={<Opening />}>{screenOf(route)}</Suspense>
      </CrashGuard>
      <LiveAnnouncer />
      <ToastRegion />
    </>
  );
}

function screenOf(route: Route) {
  switch (route.screen) {
    case 'front':
      return <FrontScreen />;
    case 'start':
      return <StartScreen />;
    case 'seat': {
      const { code, role, key } = route;
      return <SeatScreen key={`${code}.${role}`} code={code} role={role} linkKey={key} />;
    }
    case 'gallery':
      return <Gallery />;
    case 'nowhere':
      return <Nowhere />;
  }
}
