extension Array {
    /// Removes the elements from an index to the end and returns them in an array of their size.
    @inlinable
    package mutating func takeElements(from start: Int) -> [Element] {
        // An array of a slice with all elements would share their memory, with the capacity of a stack that was longer before.
        var taken: [Element] = []
        taken.reserveCapacity(count - start)
        taken += self[start...]
        removeLast(taken.count)
        return taken
    }
}
