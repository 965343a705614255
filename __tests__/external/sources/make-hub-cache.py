"""Makes a cache and a local folder as huggingface_hub does when it downloads, by its own functions, without a network."""

import hashlib
import sys
from pathlib import Path

from huggingface_hub import scan_cache_dir
from huggingface_hub._local_folder import write_download_metadata
from huggingface_hub._tree_cache import TreeCacheEntry, write_tree_cache
from huggingface_hub.file_download import _create_symlink, repo_folder_name
from huggingface_hub.utils.sha import git_hash

root = Path(sys.argv[1])
commit = sys.argv[2]
weights = b"weights\0" * 1000
config = b'{"architectures": []}\n'

large = hashlib.sha256(weights).hexdigest()
files = {
    "onnx/model.onnx": (weights, large, TreeCacheEntry(len(weights), git_hash(b"pointer"), large, len(weights))),
    "config.json": (config, git_hash(config), TreeCacheEntry(len(config), git_hash(config))),
}
listing = {name: entry for name, (_, _, entry) in files.items()}

storage = root / "cache" / repo_folder_name(repo_id="acme/voice", repo_type="model")
for name, (content, etag, _) in files.items():
    blob = storage / "blobs" / etag
    blob.parent.mkdir(parents=True, exist_ok=True)
    blob.write_bytes(content)
    pointer = storage / "snapshots" / commit / name
    pointer.parent.mkdir(parents=True, exist_ok=True)
    _create_symlink(str(blob), str(pointer))
(storage / "refs").mkdir()
(storage / "refs" / "main").write_text(commit)
write_tree_cache(str(storage), commit, listing)

local = root / "local"
for name, (content, etag, _) in files.items():
    (local / name).parent.mkdir(parents=True, exist_ok=True)
    (local / name).write_bytes(content)
    write_download_metadata(local, name, commit, etag)
write_tree_cache(str(local / ".cache" / "huggingface"), commit, listing)

[repository] = scan_cache_dir(root / "cache").repos
print(repository.repo_id, repository.nb_files, [revision.commit_hash for revision in repository.revisions])
