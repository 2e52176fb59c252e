/** A container with nginx, made in the folder of the project: `podman build -f dist-hosts/Containerfile -t site .` */
export const containerFile = (base: string): string => `FROM nginx:stable-alpine
COPY dist-hosts/nginx.conf /etc/nginx/conf.d/default.conf
COPY dist/ /srv/www${base}
EXPOSE 80
`;
