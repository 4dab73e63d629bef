-- 项目类别; null while it is not stated.
ALTER TABLE project ADD COLUMN project_class VARCHAR;
