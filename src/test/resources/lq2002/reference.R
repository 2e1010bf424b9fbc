# Expected numbers of Lq2002Test, computed without DigiCheck from the data set of the R package multilevel.
#   Rscript reference.R lq2002.csv > expected.csv      (R 4.2, package psych 2.2)
d <- read.csv(commandArgs(TRUE)[1])
out <- function(name, x) cat(name, ",", sprintf("%.17g", x), "\n", sep = "")
fields <- list(lead = sprintf("LEAD%02d", 1:11), tsig = sprintf("TSIG%02d", 1:3), hostil = sprintf("HOSTIL%02d", 1:5))
need <- function(x, f) if (f == "hostil") 100 * x / 4 else 100 * (5 - x) / 4
out("respondents", nrow(d))
for (f in names(fields)) {
  u <- need(as.matrix(d[, fields[[f]]]), f)
  y <- rowMeans(u)
  n <- length(y)
  at <- paste0("fields/field-", f)
  se <- sd(y) / sqrt(n)
  out(paste0(at, "/n"), n)
  out(paste0(at, "/score"), mean(y))
  out(paste0(at, "/sd"), sd(y))
  out(paste0(at, "/se"), se)
  out(paste0(at, "/ci/0"), mean(y) - qt(.975, n - 1) * se)
  out(paste0(at, "/ci/1"), mean(y) + qt(.975, n - 1) * se)
  a <- psych::alpha(u)
  k <- ncol(u)
  out(paste0(at, "/alpha/value"), a$total$raw_alpha)
  out(paste0(at, "/alpha/lower"), 1 - (1 - a$total$raw_alpha) * qf(.975, n - 1, (n - 1) * (k - 1)))
  out(paste0(at, "/alpha/upper"), 1 - (1 - a$total$raw_alpha) * qf(.025, n - 1, (n - 1) * (k - 1)))
  for (j in seq_len(k)) {
    item <- paste0("items/", tolower(fields[[f]][j]))
    out(paste0(item, "/mean"), mean(d[[fields[[f]][j]]]))
    out(paste0(item, "/sd"), sd(d[[fields[[f]][j]]]))
    out(paste0(item, "/need"), mean(u[, j]))
    out(paste0(item, "/itemRestCorrelation"), a$item.stats$r.drop[j])
    out(paste0(item, "/alphaIfDropped"), a$alpha.drop$raw_alpha[j])
  }
  within <- anova(lm(y ~ factor(d$COMPID)))
  for (x in sort(unique(d$COMPID))) {
    z <- y[d$COMPID == x]
    s <- sqrt(within["Residuals", "Mean Sq"] / length(z))
    unit <- paste0("units/c", x, "/fields/field-", f)
    out(paste0(unit, "/n"), length(z))
    out(paste0(unit, "/score"), mean(z))
    out(paste0(unit, "/se"), s)
    out(paste0(unit, "/ci/0"), max(0, mean(z) - qt(.975, within["Residuals", "Df"]) * s))
    out(paste0(unit, "/ci/1"), min(100, mean(z) + qt(.975, within["Residuals", "Df"]) * s))
  }
}
