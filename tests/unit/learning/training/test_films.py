"""What the network is trained on: the very tensors of inference, and batches that follow from names."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset

from ncov_desktop.core.bundle import Bundle
from ncov_desktop.core.colormap import colormap_id
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.training.dataset import (
    LABELS,
    FilmFacts,
    Origin,
    Split,
    TrainingFilm,
)
from ncov_desktop.core.training.plan import Augmentation, Debias
from ncov_desktop.core.training.run_folder import RunFolder
from ncov_desktop.imaging.augment import Changes
from ncov_desktop.imaging.files import read_study
from ncov_desktop.imaging.hide import hide_centre
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.imaging.prepare import prepare, small_film
from ncov_desktop.learning.selftest import to_tensor
from ncov_desktop.learning.training.films import (
    BatchOrder,
    ChangedFilms,
    Drawn,
    InOrder,
    SmallFilms,
    batches,
    epoch_order,
    pictures,
    prepare_films,
    steps_per_epoch,
)
from ncov_desktop.learning.training.watch import Watch

PIXELS = chest_phantom(3, 150, 120).radiographs[0].pixels


def dicom(file: Path, pixels: NDArray[np.uint16], bits: int) -> None:
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    made.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    made.SOPInstanceUID, made.Modality, made.ViewPosition = "1.2.3", "DX", "PA"
    stored = pixels.astype(np.uint8) if bits == 8 else pixels
    made.set_pixel_data(np.ascontiguousarray(stored), "MONOCHROME2", bits)
    made.save_as(file, enforce_file_format=True)


def film_of(file: Path, label: str = COVID19) -> TrainingFilm:
    import hashlib

    facts = FilmFacts(hashlib.sha256(file.read_bytes()).hexdigest(), 150, 120, 16, False)
    return TrainingFilm(file, label, Origin("p", "s"), Split.TRAIN, facts)


def every_depth(folder: Path) -> Iterator[TrainingFilm]:
    for bits in range(8, 17):
        file = folder / f"{bits}.dcm"
        dicom(file, (PIXELS.astype(np.uint32) >> (16 - bits)).astype(np.uint16), bits)
        yield film_of(file)
    for bits in (8, 16):
        file = folder / f"{bits}.png"
        Image.fromarray((PIXELS >> 8).astype(np.uint8) if bits == 8 else PIXELS).save(file)
        yield film_of(file)


def new_watch(run: RunFolder) -> Watch:
    return Watch(run)


def test_training_and_inference_see_identical_tensors(tmp_path: Path, tiny_bundle: Bundle) -> None:
    run = RunFolder(tmp_path / "run")
    films = tuple(every_depth(tmp_path))
    assert len(films) == 11
    small = prepare_films(films, tiny_bundle.input_size, run, new_watch(run))
    for bits in range(8, 17):
        bundle = tiny_bundle.model_copy(update={"colormap_id": colormap_id(bits)})
        trained = torch.cat(list(pictures(small, films, bits, batch_size=4)))
        for film, tensor in zip(films, trained, strict=True):
            model_input = prepare(read_study(film.file).radiographs[0], bundle)
            seen = to_tensor(model_input, bundle, torch.device("cpu"))[0]
            assert torch.equal(tensor, seen), (film.file.name, bits)


def test_films_are_made_small_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = RunFolder(tmp_path / "run")
    films = tuple(every_depth(tmp_path))[:3]
    events = []
    watch = Watch(run, events.append)
    first = prepare_films(films, 64, run, watch)
    told = len(events)
    assert (events[-1].done, events[-1].total) == (3, 3)
    for film in films:
        film.file.unlink()
    again = prepare_films(films, 64, run, watch)
    assert len(events) == told
    np.testing.assert_array_equal(first.of(films[1]), again.of(films[1]))
    assert not first.of(films[1]).flags.writeable


def test_a_film_that_is_another_file_now_is_refused(tmp_path: Path) -> None:
    run = RunFolder(tmp_path / "run")
    films = tuple(every_depth(tmp_path))[:2]
    films[1].file.write_bytes(films[0].file.read_bytes())
    with pytest.raises(NcovError) as found:
        prepare_films(films, 64, run, new_watch(run))
    assert found.value.kind is ErrorKind.TRAINING_FILM_CHANGED
    assert found.value.facts == {"number": 2}
    films[1].file.unlink()
    with pytest.raises(NcovError) as found:
        prepare_films(films, 64, run, new_watch(run))
    assert found.value.kind is ErrorKind.TRAINING_FILM_UNREADABLE
    assert not list(run.small_films.glob("*.u16"))


def test_the_centre_is_hidden_in_every_film(tmp_path: Path) -> None:
    run = RunFolder(tmp_path / "run")
    film = next(every_depth(tmp_path))
    hidden = prepare_films([film], 64, run, new_watch(run), hide_centre=True)
    expected = hide_centre(small_film(read_study(film.file).radiographs[0], 64))
    np.testing.assert_array_equal(hidden.of(film), expected)


def drawn_of(count: int, balance: str = "none", changes: Changes | None = None) -> Drawn:
    rng = np.random.default_rng(1)
    films = tuple(
        TrainingFilm(
            Path(f"{n}.png"),
            COVID19 if n % 4 == 0 else OTHER_PNEUMONIA,
            Origin(str(n), "s"),
            Split.TRAIN,
            FilmFacts(f"{n:064}", 32, 32, 16, False),
        )
        for n in range(count)
    )
    grey = rng.integers(0, 65536, (count, 32, 32)).astype(np.uint16)
    rows = {film.facts.sha256: place for place, film in enumerate(films) if film.facts}
    small = SmallFilms(32, grey, rows)
    asked = changes or Changes(Debias(), Augmentation())
    return Drawn(small, films, 8, asked, (1, "plan", "one"), balance)


def test_an_epoch_takes_every_film_once_in_an_order_of_its_own() -> None:
    drawn = drawn_of(20)
    first, second = epoch_order(drawn, 0), epoch_order(drawn, 1)
    assert sorted(first) == sorted(second) == list(range(20))
    assert first.tolist() != second.tolist()
    assert epoch_order(drawn, 1).tolist() == second.tolist()
    other = epoch_order(replace(drawn, key=(2, "plan", "one")), 0)
    assert other.tolist() != first.tolist()


def test_drawing_gives_both_classes_half_and_repeats_nothing_needlessly() -> None:
    drawn = drawn_of(20, "drawing")
    order = epoch_order(drawn, 3)
    labels = Counter(drawn.films[place].label for place in order)
    assert labels == {COVID19: 10, OTHER_PNEUMONIA: 10}
    times = Counter(int(place) for place in order)
    of_covid = [times[place] for place, film in enumerate(drawn.films) if film.label == COVID19]
    assert set(of_covid) == {2}


def test_batches_from_any_step_on_are_those_of_the_whole_stage() -> None:
    drawn = drawn_of(13)
    whole = list(BatchOrder(drawn, 4, 0, 9))
    assert steps_per_epoch(13, 4) == 3
    assert [len(batch) for batch in whole] == [4] * 9
    assert list(BatchOrder(drawn, 4, 5, 9)) == whole[5:]
    shares = [list(BatchOrder(drawn, 4, 0, 9, rank, 2)) for rank in range(2)]
    for batch, one, other in zip(whole, *shares, strict=True):
        assert sorted(batch) == sorted(one + other)


def test_workers_prepare_the_very_same_batches() -> None:
    drawn = drawn_of(9)
    order = BatchOrder(drawn, 3, 1, 6)
    alone, many = list(batches(order, 0)), list(batches(order, 2))
    assert len(alone) == len(many) == 5
    for (colours, classes), (others, other_classes) in zip(alone, many, strict=True):
        assert torch.equal(colours, others)
        assert torch.equal(classes, other_classes)


def test_a_film_is_changed_anew_in_every_epoch() -> None:
    data = ChangedFilms(drawn_of(4))
    (first, label), (second, _) = data[0, 2], data[1, 2]
    assert not torch.equal(first, second)
    assert torch.equal(data[0, 2][0], first)
    assert LABELS[label] == OTHER_PNEUMONIA


def test_validation_takes_every_film_once_whatever_the_number_of_processes() -> None:
    drawn = drawn_of(11)
    for ranks in (1, 2, 3):
        shares = [batch for rank in range(ranks) for batch in InOrder(drawn, 4, rank, ranks)]
        taken = [place for batch in shares for _, place in batch]
        assert sorted(taken) == list(range(11))
