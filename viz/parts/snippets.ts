/** What a few lines of a program ask for: values of organisations, or a network. */
export type Snippet = "values" | "ties";
export const snippetLanguages = ["python", "r"] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

/** Code that asks for what is shown and has it as a data frame; a network in Python also as a graph of networkx. */
export function snippet(language: SnippetLanguage, what: Snippet, address: string): string {
  // What a program quotes as JSON does, both languages do: addresses are ASCII.
  return written[language][what](JSON.stringify(address));
}

const written: Record<SnippetLanguage, Record<Snippet, (address: string) => string>> = {
  python: {
    values: (address) => `import json, urllib.request
import pandas as pd

request = urllib.request.Request(
    ${address},
    headers={"Prefer": "wait=600", "Accept": "application/json"},
)
answer = json.load(urllib.request.urlopen(request))
columns = ["ids", "values", "rank", "otherValues", "coAssignment"]
table = pd.DataFrame({name: answer[name] for name in columns if name in answer})
print(table)
`,
    ties: (address) => `import io, urllib.request
import networkx as nx

request = urllib.request.Request(
    ${address},
    headers={"Prefer": "wait=600", "Accept": "application/graphml+xml"},
)
graph = nx.read_graphml(io.BytesIO(urllib.request.urlopen(request).read()))
ties = nx.to_pandas_edgelist(graph)
print(graph, ties, sep="\\n")
`,
  },
  r: {
    values: (address) => `library(jsonlite)

answer <- fromJSON(url(
  ${address},
  headers = c(Prefer = "wait=600", Accept = "application/json")
))
columns <- intersect(c("ids", "values", "rank", "otherValues", "coAssignment"), names(answer))
table <- as.data.frame(answer[columns])
print(table)
`,
    ties: (address) => `library(jsonlite)

answer <- fromJSON(url(
  ${address},
  headers = c(Prefer = "wait=600", Accept = "application/json")
))
ties <- answer$ties
organisations <- answer$organisations
print(ties)
`,
  },
};
