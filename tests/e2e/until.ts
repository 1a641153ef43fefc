/** Wait for something that is there soon. */
export async function until<Value>(
  look: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
  what = 'it',
  seconds = 60,
): Promise<Value> {
  const end = Date.now() + seconds * 1000;
  let failure: unknown;
  while (Date.now() < end) {
    try {
      const value = await look();
      if (value !== null && value !== undefined && value !== false) return value;
    } catch (error) {
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`waited ${seconds} s for ${what}`, { cause: failure });
}
