/** The data of each server-sent event in a body, as it comes. `EventSource` would send no token. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pending = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const events = (pending + decoder.decode(value, { stream: true })).split("\n\n");
      pending = events.pop()!;
      for (const event of events) yield dataOf(event);
    }
  } finally {
    void reader.cancel();
  }
}

function dataOf(event: string): string {
  return event
    .split("\n")
    .filter((line) => line.startsWith("data:"))
    .map((line) => line.slice("data:".length).replace(/^ /, ""))
    .join("\n");
}
