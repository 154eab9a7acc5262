import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Everything a page may not ask the device for. Cameras and microphones too: nothing here needs them. */
const permissions = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);
const hostName = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** `https` tells whether people reach the server that way; on a plain local network, HSTS would lock them out. */
export function securityHeaders(https: boolean): RequestHandler[] {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'script-src-attr': ["'none'"],
        // React and the board's sheets set styles through the object model, which needs no 'unsafe-inline'.
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'", ({ headers: { host } }) => sockets(host)],
        'worker-src': ["'self'"],
        'manifest-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    strictTransportSecurity: https ? { maxAge: 180 * 24 * 60 * 60, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  return [
    headers,
    (request, response, next) => {
      response.set('Permissions-Policy', permissions);
      // Over plain http, browsers take this one from their own machine only and complain about it from others.
      if (https || request.secure || thisMachine.has(request.hostname)) {
        response.set('Cross-Origin-Opener-Policy', 'same-origin');
      }
      next();
    },
  ];
}

/** Safari before 15.4 does not take 'self' for the WebSocket of the same host, and phones that old are in the room. */
function sockets(host: string | undefined): string {
  return host !== undefined && hostName.test(host) ? `ws://${host} wss://${host}` : "'self'";
}
