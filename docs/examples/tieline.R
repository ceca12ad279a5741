# What a Tieline server computes, as data frames. Needs jsonlite; R 3.6 or newer.
#
#   source("tieline.R")
#   tieline <- "http://127.0.0.1:4180"
#   values <- tieline_measure(tieline, "booklet", "betweenness", weighted = "true")
#   ties <- tieline_ties(tieline, "booklet", layers = "collaboration")
#
# Parameters are those of the API (.../api/docs). A token goes into options(tieline.token = "...").

tieline_ask <- function(address, dataset, path, ...) {
  query <- list(...)
  encode <- function(text) utils::URLencode(as.character(text), reserved = TRUE)
  parts <- vapply(c(dataset, strsplit(path, "/")[[1]]), encode, "")
  pairs <- vapply(names(query), function(name) paste0(encode(name), "=", encode(query[[name]])), "")
  place <- paste0(sub("/+$", "", address), "/api/v1/datasets/", paste(parts, collapse = "/"), "?", paste(pairs, collapse = "&"))
  headers <- c(Prefer = "wait=600", Accept = "application/json")
  token <- getOption("tieline.token")
  if (!is.null(token)) headers <- c(headers, Authorization = paste("Bearer", token))
  connection <- url(place, headers = headers, encoding = "UTF-8")
  on.exit(close(connection))
  jsonlite::fromJSON(paste(readLines(connection, warn = FALSE), collapse = "\n"))
}

tieline_measure <- function(address, dataset, measure, ...) {
  answer <- tieline_ask(address, dataset, paste0("measures/", measure), ...)
  data.frame(id = answer$ids, value = answer$values, rank = answer$rank)
}

tieline_ties <- function(address, dataset, ...) tieline_ask(address, dataset, "ties", ...)$ties

tieline_panel <- function(address, dataset, panel, ...) {
  columns <- tieline_ask(address, dataset, paste0("panels/", panel), ...)$columns
  table <- as.data.frame(columns$values, col.names = columns$name, check.names = FALSE)
  table
}
