# Expected numbers of SmallTownTest, computed without DigiCheck.
#   Rscript reference.R > expected.csv      (R 4.2, package psych 2.2)
d <- read.csv("responses.csv", colClasses = "character", na.strings = NULL)
out <- function(name, x) cat(name, ",", ifelse(is.na(x), "null", sprintf("%.17g", x)), "\n", sep = "")
num <- function(x) suppressWarnings(as.numeric(x))                     # dk, na and blank become NA
need <- function(x, lo, hi, positive) if (positive) 100 * (hi - x) / (hi - lo) else 100 * (x - lo) / (hi - lo)

shown_c3 <- d$c1 == "yes" & (d$role == "" | d$role != "craft")         # unknown role shows
d$c3[!shown_c3] <- "hidden"
raw <- list(a1 = num(d$a1), a2 = num(d$a2), a3 = num(d$a3), a4 = num(d$a4), b1 = num(d$b1), b2 = num(d$b2),
            c1 = ifelse(d$c1 == "yes", 1, ifelse(d$c1 == "no", 0, NA)), c3 = num(d$c3))
imp <- num(d$c2.importance) / 4 * 100
sat <- num(d$c2.satisfaction) / 4 * 100
u <- cbind(a1 = need(raw$a1, 1, 5, TRUE), a2 = need(raw$a2, 1, 5, FALSE), a3 = need(raw$a3, 1, 5, TRUE),
           a4 = need(raw$a4, 1, 5, FALSE), b1 = need(raw$b1, 0, 4, FALSE), b2 = need(raw$b2, 0, 10, FALSE),
           c1 = need(raw$c1, 0, 1, TRUE), c2 = imp * (100 - sat) / 100, c3 = need(raw$c3, 1, 5, TRUE))
outside <- cbind(a1 = d$a1 == "na", a2 = d$a2 == "na", a3 = d$a3 == "na", a4 = d$a4 == "na", b1 = FALSE, b2 = FALSE,
                 c1 = FALSE, c2 = FALSE, c3 = d$c3 %in% c("na", "hidden"))
weight <- c(a1 = 1, a2 = 2, a3 = 1, a4 = 1, b1 = 1, b2 = 1, c1 = 1, c2 = 1, c3 = 1)
score <- function(items) apply(cbind(seq_len(nrow(u))), 1, function(i) {   # half rule over what applies
  w <- weight[items] * !outside[i, items]
  answered <- !is.na(u[i, items]) & w > 0
  if (sum(w[answered]) == 0 || 2 * sum(w[answered]) < sum(w)) return(NA)
  sum(w[answered] * u[i, items][answered]) / sum(w[answered])
})
fields <- list(alpha = c("a1", "a2", "a3", "a4"), beta = c("b1", "b2"), gamma = c("c1", "c2", "c3"))
goals <- list(alpha = list(`alpha-one` = c("a1", "a2"), `alpha-two` = c("a3", "a4")),
              beta = list(`beta-one` = c("b1", "b2")),
              gamma = list(`gamma-one` = c("c1", "c2"), `gamma-two` = "c3"))
heads <- c(d1 = 4, o1 = 30, o2 = 20, o3 = 35, o4 = 6)                   # employees directly at a unit
units <- list(d1 = c("d1", "o1", "o2"), `d1.direct` = "d1", o1 = "o1", o2 = "o2", d2 = c("o3", "o4"), o3 = "o3", o4 = "o4")

estimate <- function(name, y, N, v, df) {                               # v: variance to use
  y <- y[!is.na(y)]
  n <- length(y)
  out(paste0(name, "/n"), n)
  out(paste0(name, "/score"), if (n > 0) mean(y) else NA)
  out(paste0(name, "/sd"), if (n > 1) sd(y) else NA)
  f <- if (n > N) 0 else n / N
  se <- if (n > 1) sqrt(v / n) else NA
  fpc <- if (n > 1) sqrt((1 - f) * v / n) else NA
  out(paste0(name, "/se"), se)
  out(paste0(name, "/seFpc"), fpc)
  ci <- mean(y) + c(-1, 1) * qt(.975, df) * fpc
  if (n < 2) return(out(paste0(name, "/ci"), NA))
  out(paste0(name, "/ci/0"), max(0, ci[1]))
  out(paste0(name, "/ci/1"), min(100, ci[2]))
}
pooled <- function(y) {                                                 # within the leaves of the tree
  ss <- sum(sapply(names(heads), function(x) { z <- y[d$unit == x & !is.na(y)]; if (length(z) > 1) (length(z) - 1) * var(z) else 0 }))
  df <- sum(sapply(names(heads), function(x) max(0, sum(d$unit == x & !is.na(y)) - 1)))
  c(ss / df, df)
}
for (f in names(fields)) {
  y <- score(fields[[f]])
  estimate(paste0("fields/", f), y, sum(heads), var(y, na.rm = TRUE), sum(!is.na(y)) - 1)
  p <- pooled(y)
  for (x in names(units)) {
    estimate(paste0("units/", x, "/fields/", f), y[d$unit %in% units[[x]]], sum(heads[units[[x]]]), p[1], p[2])
  }
  for (r in c("desk", "craft")) {
    estimate(paste0("roles/", r, "/fields/", f), y[d$role == r], c(desk = 59, craft = 36)[[r]], p[1], p[2])
  }
  for (g in names(goals[[f]])) {
    z <- score(goals[[f]][[g]])
    estimate(paste0("fields/", f, "/goals/", g), z, sum(heads), var(z, na.rm = TRUE), sum(!is.na(z)) - 1)
    for (x in names(units)) {
      zx <- z[d$unit %in% units[[x]]]
      out(paste0("units/", x, "/fields/", f, "/goals/", g, "/n"), sum(!is.na(zx)))
      out(paste0("units/", x, "/fields/", f, "/goals/", g, "/score"), if (all(is.na(zx))) NA else mean(zx, na.rm = TRUE))
    }
  }
  k <- length(fields[[f]])
  complete <- u[complete.cases(u[, fields[[f]]]), fields[[f]]]
  s <- cov(complete)
  # psych::alpha leaves an item out that does not vary (c1 among those who were shown c3); the formula keeps it
  alpha <- if (all(diag(s) > 0)) psych::alpha(complete, check.keys = FALSE)$total$raw_alpha else k / (k - 1) * (1 - sum(diag(s)) / sum(s))
  n <- nrow(complete)
  out(paste0("fields/", f, "/alpha/n"), n)
  out(paste0("fields/", f, "/alpha/value"), alpha)
  out(paste0("fields/", f, "/alpha/lower"), 1 - (1 - alpha) * qf(.975, n - 1, (n - 1) * (k - 1)))
  out(paste0("fields/", f, "/alpha/upper"), 1 - (1 - alpha) * qf(.025, n - 1, (n - 1) * (k - 1)))
  out(paste0("fields/", f, "/spearmanBrown"), if (k == 2) 2 * cor(complete)[1, 2] / (1 + cor(complete)[1, 2]) else NA)
  for (j in fields[[f]]) {
    out(paste0("items/", j, "/itemRestCorrelation"), if (s[j, j] == 0) NA else cor(complete[, j], rowSums(complete[, setdiff(fields[[f]], j), drop = FALSE])))
    out(paste0("items/", j, "/alphaIfDropped"), if (k < 3) NA else {
      s <- cov(complete[, setdiff(fields[[f]], j)])
      (k - 1) / (k - 2) * (1 - sum(diag(s)) / sum(s))
    })
  }
}
for (j in names(raw)) {
  x <- raw[[j]]
  column <- d[[j]]
  out(paste0("items/", j, "/n"), sum(!is.na(x)))
  out(paste0("items/", j, "/missing"), sum(column == ""))
  out(paste0("items/", j, "/dontKnow"), sum(column == "dk"))
  out(paste0("items/", j, "/notApplicable"), sum(column == "na"))
  out(paste0("items/", j, "/notShown"), sum(column == "hidden"))
  out(paste0("items/", j, "/mean"), mean(x, na.rm = TRUE))
  out(paste0("items/", j, "/sd"), sd(x, na.rm = TRUE))
  out(paste0("items/", j, "/need"), mean(u[, j], na.rm = TRUE))
  out(paste0("units/o3/items/", j, "/mean"), mean(x[d$unit == "o3"], na.rm = TRUE))
}
out("items/c2/n", sum(!is.na(u[, "c2"])))
both <- !is.na(imp) & !is.na(sat)
out("items/c2/importance", mean(imp[both]))
out("items/c2/satisfaction", mean(sat[both]))
out("items/c2/need", mean(u[, "c2"], na.rm = TRUE))
for (code in 1:5) out(paste0("items/a1/distribution/", code), mean(raw$a1[!is.na(raw$a1)] == code))
for (code in c("yes", "no")) out(paste0("items/c1/distribution/", code), mean(d$c1[d$c1 != ""] == code))
used <- d$tools.pc != ""
for (o in c("pc", "phone", "none")) out(paste0("items/tools/distribution/", o), mean(d[[paste0("tools.", o)]][used] == "1"))
ranked <- d$first.x != "" | d$first.y != "" | d$first.z != ""
for (o in c("x", "y", "z")) out(paste0("items/first/distribution/", o), mean(d[[paste0("first.", o)]][ranked] != ""))
out("respondents", nrow(d))
for (x in names(units)) out(paste0("units/", x, "/n"), sum(d$unit %in% units[[x]]))
