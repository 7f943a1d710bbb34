"""Keys and certificates for TLS tests, made when a test wants them. No fixtures here."""

from __future__ import annotations

import datetime
import ipaddress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

DAY = datetime.timedelta(days=1)
CLIENT_AUTH = ExtendedKeyUsageOID.CLIENT_AUTH
BOTH_PURPOSES = (ExtendedKeyUsageOID.SERVER_AUTH, CLIENT_AUTH)

_SIGNS = x509.KeyUsage(
    digital_signature=False, content_commitment=False, key_encipherment=False,
    data_encipherment=False, key_agreement=False, key_cert_sign=True, crl_sign=True,
    encipher_only=False, decipher_only=False,
)  # fmt: skip


@dataclass(frozen=True)
class Identity:
    """A certificate and its key, as files: PEM, DER, and both in one PEM file."""

    folder: Path
    name: str
    certificate: Any
    key: Any
    above: tuple[Any, ...] = ()

    def pem(self) -> Path:
        """The certificate, with those of the authorities between it and the root."""
        texts = [each.public_bytes(Encoding.PEM) for each in (self.certificate, *self.above)]
        return self._file("crt.pem", b"".join(texts))

    def der(self) -> Path:
        return self._file("crt.der", self.certificate.public_bytes(Encoding.DER))

    def key_pem(self, password: bytes | None = None) -> Path:
        """The key, as PKCS #8; encrypted with a password."""
        how = BestAvailableEncryption(password) if password else NoEncryption()
        name = "encrypted.pem" if password else "key.pem"
        return self._file(name, self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, how))

    def key_der(self, form: PrivateFormat = PrivateFormat.PKCS8) -> Path:
        octets = self.key.private_bytes(Encoding.DER, form, NoEncryption())
        return self._file(f"{str(form).rpartition('.')[2]}.der", octets)

    def both(self) -> Path:
        """Certificate and key in one PEM file."""
        return self._file("both.pem", self.key_pem().read_bytes() + self.pem().read_bytes())

    def _file(self, name: str, data: bytes) -> Path:
        path = self.folder / f"{self.name}.{name}"
        if not path.exists():
            path.write_bytes(data)
        return path


class Authority:
    """A certificate authority and what it issues, in `folder`."""

    def __init__(self, folder: Path, name: str = "root", above: Authority | None = None) -> None:
        self.folder = folder
        self.above = above
        self.name = name
        self._issued = 0
        self.key = ec.generate_private_key(ec.SECP256R1())
        signer = self if above is None else above
        self.certificate = _certificate(
            name, self.key, signer.name, signer.key, -DAY, 30 * DAY, is_authority=True
        )
        self.file = folder / f"{name}.pem"
        self.file.write_bytes(self.certificate.public_bytes(Encoding.PEM))

    def issue(
        self,
        name: str = "peer",
        begins: datetime.timedelta = -DAY,
        ends: datetime.timedelta = DAY,
        purposes: tuple[Any, ...] = BOTH_PURPOSES,
        use_rsa: bool = False,
        rsa_bits: int = 2048,
    ) -> Identity:
        """A certificate for `name`, with a new key (EC unless `use_rsa`)."""
        self._issued += 1
        key: Any = ec.generate_private_key(ec.SECP256R1())
        if use_rsa:
            key = rsa.generate_private_key(65537, rsa_bits)
        made = _certificate(name, key, self.name, self.key, begins, ends, purposes)
        above = []
        authority = self
        while authority.above is not None:
            above.append(authority.certificate)
            authority = authority.above
        return Identity(self.folder, f"{self.name}{self._issued}", made, key, tuple(above))

    def revoke(self, identity: Identity) -> Path:
        """A file with this authority's certificate and its list of revoked ones."""
        now = datetime.datetime.now(datetime.timezone.utc)
        builder = x509.CertificateRevocationListBuilder()
        builder = builder.issuer_name(_subject(self.name)).last_update(now - DAY)
        builder = builder.next_update(now + DAY)
        revoked = x509.RevokedCertificateBuilder()
        revoked = revoked.serial_number(identity.certificate.serial_number)
        builder = builder.add_revoked_certificate(revoked.revocation_date(now - DAY).build())
        text = builder.sign(self.key, hashes.SHA256()).public_bytes(Encoding.PEM)
        path = self.folder / f"{self.name}.revoked.pem"
        path.write_bytes(self.file.read_bytes() + text)
        return path


class Certificates:
    """Every kind of identity that a side can have."""

    def __init__(self, authority: Authority, folder: Path) -> None:
        self.trusted = authority.file
        self._authority, self._other = authority, Authority(folder, "other")

    def make(self, kind: str) -> Identity | None:
        if kind == "expired":
            return self._authority.issue(begins=-2 * DAY, ends=-DAY)
        if kind == "unknown":
            return self._other.issue()
        return None if kind == "none" else self._authority.issue()


def _subject(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(
    name: str,
    key: Any,
    issuer: str,
    issuer_key: Any,
    begins: datetime.timedelta,
    ends: datetime.timedelta,
    purposes: tuple[Any, ...] = (),
    is_authority: bool = False,
) -> Any:
    now = datetime.datetime.now(datetime.timezone.utc)
    builder = x509.CertificateBuilder().subject_name(_subject(name)).issuer_name(_subject(issuer))
    builder = builder.public_key(key.public_key()).serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now + begins).not_valid_after(now + ends)
    builder = builder.add_extension(x509.BasicConstraints(is_authority, None), critical=True)
    own = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    above = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    for identifier in (own, above):  # CPython from 3.13 on asks for them: RFC 5280 4.2.1
        builder = builder.add_extension(identifier, critical=False)
    if is_authority:
        builder = builder.add_extension(_SIGNS, critical=True)
    if purposes:
        builder = builder.add_extension(x509.ExtendedKeyUsage(purposes), critical=False)
    if not is_authority:
        names = [x509.DNSName(name), x509.IPAddress(ipaddress.ip_address("192.0.2.7"))]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())
