"""dataset: a trailing "site" comment names the site that a line holds; other lines hold none."""

import dataset
from dataset import Database, connect


def made(url):
    yield dataset.connect(url)  # site: engine-creation sql
    yield connect(url, engine_kwargs={"pool_recycle": 3600})  # site: engine-creation sql
    yield Database(url)  # site: engine-creation sql


def others(dataset, url):
    def connect(text):
        return text

    class Database:
        pass

    return dataset.connect(url), connect(url), Database(), dataset["train"]
