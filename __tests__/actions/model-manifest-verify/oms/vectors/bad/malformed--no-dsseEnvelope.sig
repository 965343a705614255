{"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json", "verificationMaterial": {"publicKey": {"hint": "6884d0e9f127c846420aebbcd657a9b513816a77702d9a69d482352759519bc2"}, "tlogEntries": []}}
