"""How well scores tell two classes apart and how right they are as numbers, with intervals.

The positive class is always named.

Films of one patient are not independent, so intervals come from a bootstrap over patients.
"""

from ncov_desktop.core.metrics.bootstrap import (
    REPLICATES,
    Interval,
    Statistic,
    bootstrap_interval,
    share_statistic,
)
from ncov_desktop.core.metrics.calibration import (
    CALIBRATION_BINS,
    CalibrationBin,
    calibration_error,
    calibration_statistic,
    fit_temperature,
    reliability,
)
from ncov_desktop.core.metrics.counts import (
    Counts,
    balanced_interval,
    count_calls,
    predictive_values,
    rate_interval,
    wilson_interval,
)
from ncov_desktop.core.metrics.curves import (
    Point,
    auc_statistic,
    average_precision,
    precision_recall_points,
    precision_statistic,
    roc_auc,
    roc_points,
    sensitivity_threshold,
    specificity_threshold,
    youden_threshold,
)

__all__ = [
    "CALIBRATION_BINS",
    "REPLICATES",
    "CalibrationBin",
    "Counts",
    "Interval",
    "Point",
    "Statistic",
    "auc_statistic",
    "average_precision",
    "balanced_interval",
    "bootstrap_interval",
    "calibration_error",
    "calibration_statistic",
    "count_calls",
    "fit_temperature",
    "precision_recall_points",
    "precision_statistic",
    "predictive_values",
    "rate_interval",
    "reliability",
    "roc_auc",
    "roc_points",
    "sensitivity_threshold",
    "share_statistic",
    "specificity_threshold",
    "wilson_interval",
    "youden_threshold",
]
