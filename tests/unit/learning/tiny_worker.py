"""A network so small that tests of what surrounds it are quick, and an engine process that runs it.

tiny_worker.py make FOLDER     writes a bundle
tiny_worker.py serve --bundle FOLDER --device cpu
tiny_worker.py train RUN    works on a run, as `--worker training` does
"""

import hashlib
import sys
from pathlib import Path

import safetensors.torch
import torch
import torchvision
from torch import nn

from ncov_desktop.core.bundle import WEIGHTS_FILE, Bundle, Golden, write_bundle
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.learning import worker
from ncov_desktop.learning.architectures import ARCHITECTURES, Architecture, build
from ncov_desktop.learning.explain import see
from ncov_desktop.learning.precision import Precision
from ncov_desktop.learning.selftest import golden_input, to_tensor
from ncov_desktop.learning.training import run

NAME = "tiny-densenet"
DENSENET = ARCHITECTURES["densenet161"]


def _tiny(classes: int) -> nn.Module:
    return torchvision.models.DenseNet(
        growth_rate=4, block_config=(2, 2), num_init_features=8, num_classes=classes
    )


TINY = Architecture(
    builder=_tiny,
    trunk=DENSENET.trunk,
    pool=DENSENET.pool,
    exact_stages=4,
    trunk_end=DENSENET.trunk_end,
    finer_stage="transition1.relu",
    depths=("transition1", "relu"),
    freeze_points=(
        ("stem", ("conv0", "norm0")),
        ("block1", ("denseblock1", "transition1.relu", "transition1")),
        ("block2", ("denseblock2", "norm5")),
    ),
)


def make_bundle(folder: Path) -> Bundle:
    """Writes a whole bundle of random but always equal weights; `ARCHITECTURES` must know NAME."""
    torch.manual_seed(0)
    network = build(NAME, 2)
    blob = safetensors.torch.save(network.model.state_dict())
    bundle = Bundle(
        id=folder.name,
        title="Tiny",
        architecture=NAME,
        classes=(COVID19, OTHER_PNEUMONIA),
        input_size=64,
        colormap_id="jet-n8-v1",
        resize_mode="squash",
        window_rule="declared-else-automatic-v1",
        mean=(0.485, 0.456, 0.406),
        std=(0.229, 0.224, 0.225),
        temperature=1.2,
        threshold=0.5,
        threshold_choice="typed in",
        golden=tuple(Golden(seed=seed, logits=(0, 0)) for seed in range(8)),
        training_plan="none",
        weights_sha256=hashlib.sha256(blob).hexdigest(),
        app_version="0",
    )
    golden = tuple(_golden(network, seed, bundle) for seed in range(8))
    bundle = bundle.model_copy(update={"golden": golden})
    folder.mkdir(parents=True, exist_ok=True)
    (folder / WEIGHTS_FILE).write_bytes(blob)
    write_bundle(folder, bundle)
    return bundle


def _golden(network: nn.Module, seed: int, bundle: Bundle) -> Golden:
    x = to_tensor(golden_input(seed, bundle), bundle, torch.device("cpu"))
    first, second = see(network, x, Precision.FLOAT32).logits[0].tolist()
    return Golden(seed=seed, logits=(first, second))


def main() -> int:
    """Makes a bundle, or serves one."""
    ARCHITECTURES[NAME] = TINY
    if sys.argv[1] == "make":
        make_bundle(Path(sys.argv[2]))
        return 0
    if sys.argv[1] == "train":
        return run.main(sys.argv[2:])
    return worker.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
