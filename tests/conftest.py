"""The same environment for everybody: without the keys, clouds and proxies of whoever runs the tests."""

from __future__ import annotations

import os

from tests.mock import report as mock_report
from tests.surroundings import OUTSIDE

_CLOUDS = ("AWS_", "AZURE_", "CLOUDSDK_", "CLOUD_ML_", "GCE_", "GCLOUD_", "GOOGLE_", "VERTEX_")
_PROXIES = ("ALL_PROXY", "FTP_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
_CERTIFICATES = ("REQUESTS_CA_BUNDLE", "SSL_CERT_DIR", "SSL_CERT_FILE")
_OUTPUT = ("COLUMNS", "FORCE_COLOR")


def _matters(name: str) -> bool:
    return name in (*_PROXIES, *_CERTIFICATES, *_OUTPUT) or name.startswith(("ANTHROPIC_", *_CLOUDS))


# Here and not in a fixture: some is read when a module is imported.
for _name in OUTSIDE:
    if _matters(_name.upper()):
        del os.environ[_name]

# Of the folder `mock`, whose conftest is not loaded where workers run the tests.
pytest_configure = mock_report.pytest_configure
pytest_sessionfinish = mock_report.pytest_sessionfinish
pytest_terminal_summary = mock_report.pytest_terminal_summary
pytest_testnodedown = mock_report.pytest_testnodedown
