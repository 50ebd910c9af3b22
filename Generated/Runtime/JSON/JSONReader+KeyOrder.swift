nonisolated extension JSONReader {
    /// Which key of a model followed which when it was read last: servers send the members of most objects in the same order.
    ///
    /// It's only a guess, which is compared with the text, so models can share the memory. Without memory, and before there is an object
    /// to learn from, the guess is the order of the model's properties.
    struct KeyOrder {
        /// `size` numbers, each the distance from the key after a key to the one that really followed.
        ///
        /// The memory belongs to the call of ``with(_:)`` whose reader uses it. Every offset is less than `size`.
        private let distances: UnsafeMutablePointer<Int32>?

        static var unknown: KeyOrder { KeyOrder(distances: nil) }
        private static let size = 256

        /// Calls a function with memory that is valid until it returns.
        @inline(__always)
        static func with<Result>(_ body: (KeyOrder) -> Result) -> Result {
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { distances in
                distances.initialize(repeating: 0)
                return body(KeyOrder(distances: distances.baseAddress))
            }
        }

        /// Returns the index of the key that is expected after the one with an index, -1 for the first one. It may be out of range.
        @inline(__always)
        func next(after index: Int, of keys: JSONKeys) -> Int {
            guard let distances else { return index &+ 1 }
            return index &+ 1 &+ Int(distances[Self.offset(of: index, in: keys)])
        }

        /// Remembers the index of the key that followed the one with an index.
        @inline(__always)
        func learn(_ next: Int, after index: Int, of keys: JSONKeys) {
            distances?[Self.offset(of: index, in: keys)] = Int32(truncatingIfNeeded: next &- index &- 1)
        }

        @inline(__always)
        private static func offset(of index: Int, in keys: JSONKeys) -> Int {
            (keys.salt &+ index) & (size - 1)
        }
    }
}
