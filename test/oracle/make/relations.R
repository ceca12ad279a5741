# Makes test/analysis/oracles/relations.json: QAP correlation and regression by R's sna.
#
# Run from the repository's root: Rscript test/oracle/make/relations.R (Debian: r-base-core r-cran-sna), with the data of
# ../shared/data beside it. The Florentine families: business explained by marriage and by the difference in wealth.
# netlm(nullhyp = "qapspp"): double semi-partialling; t against t. p of 20,000 permutations: right to about 0.01. R² by lm.
# The same on six of the families, to be compared with all 720 permutations.

suppressMessages(library(sna))
shared <- file.path("..", "shared", "data", "classic")
nodes <- read.csv(file.path(shared, "flo_marriage.nodes.csv"))
# As code units order them, whatever the locale.
nodes <- nodes[order(nodes$id, method = "radix"), ]

matrix_of <- function(name) {
  ties <- read.csv(file.path(shared, paste0(name, ".edges.csv")))
  m <- matrix(0, nrow(nodes), nrow(nodes), dimnames = list(nodes$id, nodes$id))
  m[cbind(ties$source, ties$target)] <- 1
  pmax(m, t(m))
}
marriage <- matrix_of("flo_marriage")
business <- matrix_of("flo_business")
wealth <- abs(outer(nodes$wealth, nodes$wealth, "-"))

number <- function(x) if (length(x) == 1) format(x, digits = 17) else paste0("[", paste(format(as.numeric(x), digits = 17, trim = TRUE), collapse = ", "), "]")
lower <- function(m) m[lower.tri(m)]
fitted <- function(keep) {
  y <- business[keep, keep]
  x <- list(marriage[keep, keep], wealth[keep, keep])
  set.seed(1)
  fit <- netlm(y, x, mode = "graph", nullhyp = "qapspp", test.statistic = "t-value", reps = 20000)
  set.seed(1)
  qap <- qaptest(list(y, x[[1]]), gcor, g1 = 1, g2 = 2, mode = "graph", reps = 20000)
  sprintf(
    '{"organisations": %d, "coefficients": %s, "t": %s, "lower": %s, "upper": %s, "twoSided": %s, "rSquared": %s, "r": %s, "rUpper": %s, "rLower": %s}',
    length(keep), number(fit$coefficients), number(fit$tstat), number(fit$pleeq), number(fit$pgreq), number(fit$pgreqabs),
    number(summary(lm(lower(y) ~ lower(x[[1]]) + lower(x[[2]])))$r.squared), number(gcor(y, x[[1]], mode = "graph")), number(qap$pgreq), number(qap$pleeq)
  )
}
ids <- nodes$id
all <- seq_along(ids)
six <- match(c("Albizzi", "Barbadori", "Castellani", "Ginori", "Medici", "Peruzzi"), ids)
writeLines(
  sprintf(
    '{"library": "%s, sna %s", "call": "netlm(business, list(marriage, wealth), mode = \'graph\', nullhyp = \'qapspp\', reps = 20000), qaptest(list(business, marriage), gcor), gcor", "all": %s, "six": %s}',
    R.version.string, packageVersion("sna"), fitted(all), fitted(six)
  ),
  file.path("test", "analysis", "oracles", "relations.json")
)
