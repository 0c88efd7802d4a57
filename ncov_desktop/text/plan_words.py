"""What the numbers of a plan mean."""

from ncov_desktop.core.training.entries import within_stage
from ncov_desktop.text.language import mark, tr

PRESETS = {
    "paper": (
        mark("The paper"),
        mark(
            "The published method with all of its numbers: eleven networks by their heads, three of "
            "them at twice the size, then whole. Takes days without a graphics card, and needs "
            "ImageNet's weights."
        ),
    ),
    "quick": (
        mark("Quick"),
        mark(
            "One small network and few epochs: shows that films and machine do what is expected of "
            "them. Not for use. Needs ImageNet's weights."
        ),
    ),
    "adapt": (
        mark("Adapt to our site"),
        mark(
            "The active network learns on with films of this site, at low rates; all films are "
            "treated alike. The controls are trained anew, since the network has seen its sources."
        ),
    ),
}
STARTS = {
    "imagenet": mark("ImageNet's weights"),
    "bundle": mark("an installed network"),
    "random": mark("nothing – not transfer learning"),
}
BALANCES = {
    "loss": mark("weighted loss"),
    "drawing": mark("smaller class drawn more often"),
    "none": mark("not at all"),
}
DEBIAS = {
    "all": mark("all films alike"),
    "artefact-free": mark("only films stored without loss"),
    "none": mark("no film"),
}
_MEANINGS = {
    "seed": mark("Everything drawn at random follows from it; the same gives the same network"),
    "bits": mark("Depth of grey that all films are scaled to before colour"),
    "balance": mark("How the different sizes of the classes are made up for"),
    "early_stop": mark("Epochs without a lower validation loss after which a stage ends"),
    "workers": mark("Processes that prepare films"),
    "precision": mark("Numbers the network is worked out in"),
    "chosen": mark("The network that becomes the candidate"),
    "start.kind": mark("What the network knows before"),
    "start.bundle": mark("The installed network it begins with"),
    "debias.films": mark("Films made alike, so that how they were stored tells less"),
    "debias.jpeg_quality": mark("Quality of the compression, drawn between the two"),
    "debias.brightness": mark("Brightness added or taken, as a share of the full"),
    "debias.contrast": mark("Contrast, up to so many times, or its inverse"),
    "debias.sharpness": mark("Detail added or taken"),
    "augmentation.horizontal_flip": mark("Chance that a film is mirrored"),
    "augmentation.vertical_flip": mark("Chance that a film is turned upside down"),
    "augmentation.rotation_degrees": mark("Turned by up to so many degrees"),
    "augmentation.zoom": mark("Up to so many times larger"),
    "augmentation.brightness": mark("Brightness added or taken at random"),
    "augmentation.warp": mark("Perspective, as a share of the distance"),
    "augmentation.aspect": mark("Width by height, changed by up to so much"),
    "augmentation.shift": mark("Moved by up to a share of the side"),
    "testing.leave_one_source_out": mark("Trains anew without each source, and tests on it"),
    "testing.centre_hidden": mark("Trains and tests with the centre of every film hidden"),
    "testing.controls_start.kind": mark("What the controls begin with"),
    "testing.controls_epochs": mark("Epochs of each stage of the controls"),
    "testing.threshold.kind": mark("How the threshold is chosen on the validation films"),
    "testing.threshold.reach": mark("What the threshold is to reach"),
    "networks": mark("Networks that are compared in this stage"),
    "input_size": mark("Side of the films in pixels, as the network sees them"),
    "batch_size": mark("Films of one step"),
    "epochs": mark("Rounds over all training films"),
    "trained": mark("Layers that learn; what is frozen stays as it was"),
    "schedule.kind": mark("How the learning rate goes: constant, or falling in growing cycles"),
    "schedule.rate": mark("Learning rate of the head"),
    "schedule.high": mark("Highest learning rate of a cycle"),
    "schedule.low": mark("Lowest learning rate of a cycle"),
    "schedule.first_cycle": mark("Epochs of the first cycle"),
    "schedule.growth": mark("How many times longer each next cycle is"),
    "schedule.suggested": mark("The interval of the LR range test is taken"),
    "optimizer.kind": mark("How weights follow the loss"),
    "optimizer.momentum": mark("Share of the last step that is kept"),
    "optimizer.weight_decay": mark("Share by which weights shrink"),
    "discriminative": mark("Learning rate of the first layers as a share of the head's"),
    "range_test.low": mark("Rate at which the LR range test begins"),
    "range_test.high": mark("Rate at which it ends"),
    "range_test.steps": mark("Steps of the LR range test"),
}


def meaning_of(path: str) -> str:
    """What an entry of a plan means, '' where its name says it."""
    _, field = within_stage(path)
    return tr(_MEANINGS[field]) if field in _MEANINGS else ""
