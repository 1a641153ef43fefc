/**
 * Whether a public key (base64url) is one of the few points of small order, for which anybody can make signatures.
 *
 * Some browsers take them. The last two bytes are left aside: in them the sign of the point is.
 *
 * @see https://eprint.iacr.org/2020/1244
 */
export function isWeakKey(key: string): boolean {
  return /^(?:A[AQ]A{38}|7[Pfv]_{38}|JuiVj8KyJ7BFw_SJ8u-Y8NXfrAXTxjM5sTgCiG1T|xxdqcD1N2E-6PAt2DRBnDyogU_osOczGTsf9d5Ks)/.test(
    key,
  );
}
