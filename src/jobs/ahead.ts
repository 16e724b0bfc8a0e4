/** Has the next item made while the last one is worked on; never more than one. */
export async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = items.next();
  try {
    for (let item = await next; !item.done; item = await next) {
      next = items.next();
      next.catch(() => {});
      yield item.value;
    }
  } finally {
    await items.return(undefined);
  }
}
