package io.haochaping.story;

/**
 * A matter beside the case with an open task.
 *
 * @param key business key of its instance
 * @param page where supervisors read it
 * @param taskId of the open task
 */
record Matter(String key, String page, String taskId) {
}
