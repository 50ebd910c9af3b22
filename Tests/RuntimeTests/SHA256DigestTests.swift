import Testing

@testable import ClientRuntime

#if !canImport(CryptoKit)
    /// The published test vectors of SHA-256 (NIST, FIPS 180-4) and of HMAC-SHA256 (RFC 4231, section 4).
    @Suite struct SHA256DigestTests {
        private func hexadecimal(_ bytes: [UInt8]) -> String {
            bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }

        @Test(
            "The hashes are those of the standard",
            arguments: [
                ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
                (
                    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
                ),
            ]
        )
        func hashes(_ message: String, _ hash: String) {
            #expect(hexadecimal(SHA256Digest.hash(Array(message.utf8))) == hash)
        }

        @Test("Messages of every length up to two blocks are padded") func lengths() {
            // The same by OpenSSL.
            let hashes = (0...130).flatMap { SHA256Digest.hash([UInt8](repeating: UInt8(ascii: "a"), count: $0)) }
            #expect(hexadecimal(SHA256Digest.hash(hashes)) == "f908a43fc8456c583aacde0fb2627959f8513dc76d0c03979b7f945a7dd78f22")
        }

        @Test(
            "The authentication codes are those of RFC 4231",
            arguments: [
                (
                    [UInt8](repeating: 0x0b, count: 20), "Hi There",
                    "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
                ),
                (
                    Array("Jefe".utf8), "what do ya want for nothing?",
                    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
                ),
                (
                    [UInt8](repeating: 0xaa, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
                    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
                ),
            ]
        )
        func authenticationCodes(_ key: [UInt8], _ message: String, _ code: String) {
            #expect(hexadecimal(SHA256Digest.authenticationCode(for: Array(message.utf8), key: key)) == code)
        }
    }
#endif
