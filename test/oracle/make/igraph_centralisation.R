# Makes test/analysis/oracles/igraph-centralisation.json: Freeman's closeness and eigenvector centralisation by R's igraph.
#
# Run from the repository's root, after centralisation.py: Rscript test/oracle/make/igraph_centralisation.R (Debian: r-cran-igraph r-cran-jsonlite).
# For the networks of centralisation.json: centr_clo where the network holds together, centr_eigen(scale = TRUE), and the same by weight: igraph
# has no weighted form, so that Freeman's sum is taken over eigen_centrality, and divided by centr_eigen_tmax. Where there are several
# components igraph's vector is of the one with the largest eigenvalue, ours of the largest: the ties of the others are taken out before.

suppressMessages(library(igraph))
folder <- file.path("test", "analysis", "oracles")
networks <- jsonlite::read_json(file.path(folder, "centralisation.json"))$networks

figures <- function(given) {
  ids <- unlist(given$ids)
  edges <- data.frame(
    from = sapply(given$edges, `[[`, 1), to = sapply(given$edges, `[[`, 2), weight = sapply(given$edges, `[[`, 3)
  )
  weighted <- graph_from_data_frame(edges, directed = FALSE, vertices = data.frame(name = ids))
  parts <- components(weighted)
  joined <- is_connected(weighted)
  weighted <- delete_edges(weighted, E(weighted)[parts$membership[head_of(weighted, E(weighted))] != which.max(parts$csize)])
  graph <- delete_edge_attr(weighted, "weight")
  most <- centr_eigen_tmax(graph, directed = FALSE, scale = TRUE)
  exact <- list(tol = 1e-15, maxiter = 1e6)
  by_weight <- eigen_centrality(weighted, scale = TRUE, options = exact)$vector
  found <- list(
    eigenvectorCentralisation = centr_eigen(graph, directed = FALSE, scale = TRUE, options = modifyList(arpack_defaults, exact))$centralization,
    weightedEigenvector = sum(max(by_weight) - by_weight) / most
  )
  if (joined) found$freemanClosenessCentralisation <- centr_clo(graph, mode = "all")$centralization
  found
}

content <- list(
  library = paste("igraph", packageVersion("igraph"), "in", R.version.string),
  call = "centr_clo(graph, mode = \"all\"), centr_eigen(graph, directed = FALSE, scale = TRUE), eigen_centrality",
  networks = lapply(networks, figures)
)
jsonlite::write_json(content, file.path(folder, "igraph-centralisation.json"), auto_unbox = TRUE, digits = NA, pretty = 1)
