{"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json", "verificationMaterial": {"publicKey": {"hint": "1d12407a9cd0998bee1149010a0b9db0958ecf87ac56d8483069f317b9d55953"}, "tlogEntries": []}}
