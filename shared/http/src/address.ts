import { badAddress } from './failure.ts'

/**
 * The address of a service. Throws `http/bad-address` when it is not one of HTTP, when it carries a user or password, or
 * when a secret would travel without TLS to another machine.
 */
export function serviceAddress(text: string | URL, carriesSecret: 'with a secret' | 'without a secret'): URL {
  const url = URL.parse(String(text))
  if (!url) throw badAddress(String(text), 'is not an absolute URL')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw badAddress(String(text), 'is not of https or http')
  if (url.username !== '' || url.password !== '') throw badAddress(String(text), 'contains a user or a password')
  if (carriesSecret === 'with a secret' && url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw badAddress(String(text), 'is not of https, and a token would be readable on its way')
  }
  return url
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
