import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';

export interface Listening {
  readonly port: number;
  /** Says who answers, since that may need to know the port. Who calls before that has to wait. */
  readonly answerWith: (listener: RequestListener) => void;
  readonly close: () => Promise<void>;
}

/** Takes a port of this machine only; 0 means a free one. Rejects if it is taken. */
export const listen = (port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    let answerWith: Listening['answerWith'] = () => {};
    const answering = new Promise<RequestListener>((settle) => {
      answerWith = settle;
    });
    const server = createServer((...exchange) => void answering.then((listener) => listener(...exchange)));
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('There is no port.'));
      return resolve({
        port: address.port,
        answerWith,
        close: () =>
          new Promise((closed, failed) => {
            server.close((error) => (error === undefined ? closed() : failed(error)));
            // A browser keeps its connections open for longer than a test may last.
            server.closeAllConnections();
          }),
      });
    });
  });
