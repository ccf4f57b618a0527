import { writeProgram } from '../folder.ts';
import type { Implementation } from '../implementation.ts';
import { workerClient } from '../worker-client.ts';

const PROGRAM = String.raw`
suppressMessages(library(httr))
plain <- function(text) substr(gsub("[\t\r\n]+", " ", text), 1, 200)
say <- function(...) { cat(..., sep = "\t"); cat("\n"); flush(stdout()) }
say("ready")
lines <- file("stdin", open = "r")
while (length(line <- readLines(lines, n = 1)) > 0) {
  parts <- strsplit(line, "\t")[[1]]
  fields <- if (length(parts) > 4) parts[5:length(parts)] else character()
  headers <- add_headers(.headers = setNames(sub("^[^:]*: ", "", fields), sub(": .*", "", fields)))
  body <- if (parts[4] == "-") NULL else readBin(parts[4], "raw", file.size(parts[4]))
  for (url in parts[2:3][parts[2:3] != "-"]) {
    if (url == parts[3]) Sys.sleep(0.4)
    tryCatch({
      response <- VERB(parts[1], url, headers, body = body)
      say("returned", status_code(response), plain(content(response, "text", encoding = "latin1")))
    }, error = function(error) say("raised", "", plain(conditionMessage(error))))
  }
  say("end")
}
`;

export const rHttr: Implementation = {
  id: 'r-httr',
  name: 'httr',
  kind: 'library',
  language: 'R',
  packages: { debian: ['r-cran-httr'] },
  version: ['Rscript', '-e', 'cat(as.character(packageVersion("httr")))'],
  variants: {
    default: {
      call: 'VERB(method, url, add_headers(headers), body = body)',
      start: (folder) => workerClient(['Rscript', writeProgram('r/httr.R', PROGRAM)], folder),
    },
  },
};
