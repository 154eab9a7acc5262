import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Report } from './crowd-orders.ts';

/** One process of the crowd. Orders are answered one after the other. */
export class CrowdProcess {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = fork(fileURLToPath(new URL('crowd.ts', import.meta.url)));
  }

  tell(order: Order): Promise<Report> {
    return new Promise((resolve, refuse) => {
      const hear = (message: unknown): void => {
        const report = message as Report;
        if (report.done !== order.order) return;
        this.#child.off('message', hear);
        if (report.fault) refuse(new Error(`${order.order}: ${report.fault}`));
        else resolve(report);
      };
      this.#child.on('message', hear);
      this.#child.once('exit', () => refuse(new Error('A part of the crowd ended')));
      this.#child.send(order);
    });
  }

  end(): void {
    this.#child.kill();
  }
}
