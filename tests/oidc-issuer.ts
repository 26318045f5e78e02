/** An OpenID Connect issuer on this machine: discovery, a key set, and tokens signed by it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

export interface SignedBy {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly kid: string;
  readonly alg: string;
}

export const newSigner = async (kid: string, alg = 'RS256'): Promise<SignedBy> => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, publicKey, kid, alg };
};

export const audience = 'policy-graph';

export class Issuer {
  readonly #server: Server;
  #keys: JWK[] = [];
  /** How often each path was asked for. */
  readonly asked = new Map<string, number>();
  /** Answers in place of the issuer when set. */
  instead: ((request: IncomingMessage, response: ServerResponse) => void) | null = null;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<Issuer> {
    const server = createServer();
    const issuer = new Issuer(server);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      issuer.#answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/realms/made-up`;
  }

  /** The keys that the issuer publishes from now on. */
  async publish(...signers: readonly SignedBy[]): Promise<void> {
    this.#keys = await Promise.all(
      signers.map(async ({ publicKey, kid, alg }) => ({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' })),
    );
  }

  /** A token as the issuer gives it, with what is to be different. */
  token(signer: SignedBy, claims: JWTPayload = {}, header: Record<string, unknown> = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: this.url, aud: audience, sub: 'user-1', iat: now, exp: now + 300, ...claims })
      .setProtectedHeader({ alg: signer.alg, kid: signer.kid, typ: 'JWT', ...header })
      .sign(signer.privateKey);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { url = '' } = request;
    this.asked.set(url, (this.asked.get(url) ?? 0) + 1);
    if (this.instead !== null) {
      this.instead(request, response);
      return;
    }
    const found = url.endsWith('/.well-known/openid-configuration')
      ? { issuer: this.url, jwks_uri: `${this.url}/keys` }
      : url.endsWith('/keys')
        ? { keys: this.#keys }
        : null;
    response.writeHead(found === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found));
  }
}

/** The public key as text: what an attacker signs HS256 tokens with. */
export const publicText = ({ publicKey }: SignedBy): Promise<string> => exportSPKI(publicKey);
