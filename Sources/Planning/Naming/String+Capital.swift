extension String {
    /// The text with its first letter in title case: `ß` becomes `Ss`, not `SS`.
    package var beginningWithCapital: String {
        guard let first = unicodeScalars.first else { return self }
        // Looking up scalar properties is slow.
        if first.isASCII {
            guard ("a"..."z").contains(first) else { return self }
            var capitalized = String(UnicodeScalar(UInt8(ascii: first) - 0x20))
            capitalized.append(contentsOf: Substring(utf8.dropFirst()))
            return capitalized
        }
        return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
    }
}
